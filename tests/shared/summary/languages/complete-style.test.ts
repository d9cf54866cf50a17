import { describe, expect, it } from 'vitest';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { houseStyleSchema, type HouseStyleInput } from '../../../../shared/summary/house-style.ts';
import { completeStyle } from '../../../../shared/summary/languages/complete-style.ts';
import { documentLanguages } from '../../../../shared/summary/languages/document-languages.ts';
import { wordsOf } from '../../../../shared/summary/languages/words-of.ts';
import { makeSummary } from '../../../builders.ts';

const styleOf = (input: Omit<HouseStyleInput, 'id' | 'name'>) =>
  houseStyleSchema.parse({ id: 'test', name: 'Test', ...input });
const agenda = [{ id: 'a', title: 'A', plannedMinutes: 5, minutes: [] }];
const people = {
  roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'F', givenName: 'N' }] }],
  attendance: { p: { state: 'present' as const } },
};
const [, report = defaultStyle] = builtInStyles;

describe('labels in the language of the document', () => {
  it.each([
    ['ar', 'بنود العمل والخطوات التالية', 'المرفق 1: جدول الأعمال', 'المرفق 2: قائمة المشاركين'],
    ['zh', '行动要点和后续步骤', '附件1：会议议程', '附件2：与会者名单'],
    ['zh-Hans', '行动要点和后续步骤', '附件1：会议议程', '附件2：与会者名单'],
    ['zh-Hant', '行動要點和後續步驟', '附件1：會議議程', '附件2：與會者名單'],
    ['zh-Hant-HK', '行動要點和後續步驟', '附件1：會議議程', '附件2：與會者名單'],
    ['zh-TW', '行動要點和後續步驟', '附件1：會議議程', '附件2：與會者名單'],
    ['en-GB', 'Action items & next steps', 'Annex 1: Meeting Agenda', 'Annex 2: List of Participants'],
    [
      'fr-CH',
      'Points de suivi et prochaines étapes',
      'Annexe 1\u00a0: Ordre du jour',
      'Annexe 2\u00a0: Liste des participants',
    ],
    ['ru', 'Поручения и дальнейшие шаги', 'Приложение 1. Повестка дня', 'Приложение 2. Список участников'],
    [
      'es-MX',
      'Medidas de seguimiento y próximos pasos',
      'Anexo 1: Orden del día',
      'Anexo 2: Lista de participantes',
    ],
    ['pt', 'Action items & next steps', 'Annex 1: Meeting Agenda', 'Annex 2: List of Participants'],
  ])('[LA1] %s: %s', (language, title, ...annexes) => {
    const summary = makeSummary({ language, agenda, ...people });
    expect(summary.titleBlock.document).toBe(title);
    expect(summary.annexes.map(({ heading }) => heading)).toEqual(annexes);
  });

  it('[LA1] the opening, the columns, the apologies and the page number as well', () => {
    const roster = [
      {
        id: 'c',
        name: 'Présidence',
        office: 'chair' as const,
        participants: [
          { id: 'p', familyName: 'Lefèvre', givenName: 'Hélène', honorific: 'Mme' },
          { id: 'q', familyName: 'Absent', givenName: 'A.' },
        ],
      },
    ];
    const attendance = { p: { state: 'present' as const }, q: { state: 'apologies' as const } };
    const summary = makeSummary(
      { language: 'fr', body: 'Comité', place: 'Genève', roster, attendance },
      report,
    );
    expect(summary.opening?.text[0]?.text).toBe(
      'La réunion (Comité – Réunion 7) s’est tenue le 2 mars 2026 (Genève). La présidence était assurée par Mme Hélène Lefèvre.',
    );
    expect(summary.annexes[0]).toMatchObject({
      columns: ['Nom', 'Prénom', 'Organisation'],
      lists: [{ heading: null }, { heading: 'Excusés' }],
    });
    expect(summary.layout.footer.pageNumber).toBe('Page {page} sur {pages}');
  });

  it('[LA2] what a style names stays in every language, what it leaves out comes in the document’s', () => {
    const style = styleOf({
      labels: { agendaAnnex: 'Tagesordnung', columns: { familyName: 'Nachname' } },
      marks: { action: { symbol: '>' } },
      opening: { chair: '' },
      layout: { footer: { pageNumber: '{page}' } },
    });
    for (const { tag } of documentLanguages) {
      const words = wordsOf(tag);
      const { labels, marks, opening, layout } = completeStyle(style, tag);
      expect([labels.agendaAnnex, labels.columns.familyName, marks.action.symbol]).toEqual([
        'Tagesordnung',
        'Nachname',
        '>',
      ]);
      expect([opening?.chair, layout.footer.pageNumber]).toEqual(['', '{page}']);
      expect(labels).toMatchObject({
        participantsAnnex: words.labels.participantsAnnex,
        documentTitle: words.documentTitles.actionItems,
        columns: { givenName: words.labels.columns.givenName },
      });
      expect(opening?.sentence).toBe(words.opening.sentence);
    }
  });

  it('[LA2] a style that names how meetings are called does so without a number, too', () => {
    const style = styleOf({ labels: { meeting: '{body}. Sitzung {number}' } });
    expect(makeSummary({ language: 'fr', number: '' }, style).titleBlock.meeting).toBe('Board. Sitzung');
  });

  it('[LA2] a style’s own language goes before the meeting’s', () => {
    const summary = makeSummary({ language: 'fr', agenda }, styleOf({ language: 'es' }));
    expect([summary.language, summary.titleBlock.dateLine, summary.annexes[0]?.heading]).toEqual([
      'es',
      '2 de marzo de 2026',
      'Anexo 1: Orden del día',
    ]);
  });
});

describe('the words of a language', () => {
  const placesIn = (text: string): string[] =>
    [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
  const textsOf = (words: object, path = ''): [string, string][] =>
    Object.entries(words).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[path + name, value]] : textsOf(value as object, `${path + name}.`),
    );
  const english = textsOf(wordsOf('en'));

  it.each([...documentLanguages.map(({ tag }) => tag), 'zh-Hant'])(
    '[LA3] %s has each of them, with the places of the English one',
    (tag) => {
      const texts = textsOf(wordsOf(tag));
      const empty = texts.filter(([, text]) => text === '').map(([path]) => path);
      expect(empty).toEqual(tag.startsWith('zh') ? ['sentenceSeparator'] : []);
      expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
      for (const [index, [path, text]] of texts.entries()) {
        expect([path, placesIn(text)]).toEqual([path, placesIn(english[index]?.[1] ?? '')]);
      }
    },
  );
});
