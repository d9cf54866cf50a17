import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../shared/agenda/read-agenda.ts';
import { nameSchema } from '../../../shared/meeting/text.ts';

const only = (line: string) => readAgenda(line)[0];

describe('a length in any usual notation', () => {
  const lengths: [line: string, title: string, minutes: number, speakers?: string[]][] = [
    ['Any Other Business (5 min)', 'Any Other Business', 5],
    ['Any Other Business [30 minutes]', 'Any Other Business', 30],
    ['5m - Welcome', 'Welcome', 5],
    ['Welcome - 5m', 'Welcome', 5],
    ['Welcome (5m, Lee)', 'Welcome', 5, ['Lee']],
    ['10:00-10:15 Opening', 'Opening', 15],
    ['10:00 – 10:15: Opening', 'Opening', 15],
    ['10h00 à 10h45 - Ouverture', 'Ouverture', 45],
    ['10.00-10.20 Opening', 'Opening', 20],
    ['Opening 10:00-10:15', 'Opening', 15],
    ['Opening | 10:00-10:15', 'Opening', 15],
    ['9-10am Breakfast', 'Breakfast', 60],
    ['11:45-12:45pm Lunch', 'Lunch', 60],
    ['11:30-1:00 Lunch', 'Lunch', 90],
    ['23:30-00:15 Night session', 'Night session', 45],
    ['Budget (1 h 30)', 'Budget', 90],
    ['Budget (1h30)', 'Budget', 90],
    ['Budget – 1 Hour, 30 minutes', 'Budget', 90],
    ['Budget (½ hr)', 'Budget', 30],
    ['Budget (½-1 hr)', 'Budget', 60],
    ['Budget (1½ h)', 'Budget', 90],
    ['Budget (1.5 hours)', 'Budget', 90],
    ['Budget (1,5 Std.)', 'Budget', 90],
    ['Budget (1/2 hour)', 'Budget', 30],
    ['Budget (half an hour)', 'Budget', 30],
    ['Budget (5+5 min)', 'Budget', 10],
    ['Budget (15 min + 5 min Q&A)', 'Budget', 20],
    ['Budget (2 x 10 min)', 'Budget', 20],
    ['Budget (up to 10 mins)', 'Budget', 10],
    ['Budget (10’)', 'Budget', 10],
    ['Budget (forty-five minutes)', 'Budget', 45],
    ['13h-14h30 Déjeuner', 'Déjeuner', 90],
    ['9h00–9h15 Accueil (Mme Durand)', 'Accueil', 15, ['Mme Durand']],
    ['de 9h à 9h15 Accueil', 'Accueil', 15],
    ['14:00 Uhr Begrüßung (15 Minuten) Frau Müller', 'Begrüßung', 15, ['Frau Müller']],
    ['10:00 Welcome (5 min)', 'Welcome', 5],
    ['10:00 - 10:05 | Welcome | Chair', 'Welcome', 5, ['Chair']],
    ['10:15am–10:45am – Report – J. Smith', 'Report', 30, ['J. Smith']],
    ['(Alice) Review - 20m', 'Review', 20, ['Alice']],
    ['Review (10m, @lee)', 'Review', 10, ['@lee']],
    ['Review (lead: Ana Neves, time: 25 min)', 'Review', 25, ['Ana Neves']],
    ['Review. Presenter: Ana Neves. Time: 25 min', 'Review', 25, ['Ana Neves']],
    ['Review – Lead: Ana Neves – Duration: 25 mins', 'Review', 25, ['Ana Neves']],
    ['Review (25 min) - presenter: Ana Neves', 'Review', 25, ['Ana Neves']],
    ['Review — all — 90 mins', 'Review', 90, ['all']],
    ['**Review** (5 min) _Lee_', 'Review', 5, ['Lee']],
    ['Review · 10 min · Ana Neves', 'Review', 10, ['Ana Neves']],
    ['Review; 10 min; Ana Neves', 'Review', 10, ['Ana Neves']],
    ['Haushalt (20 Min.)', 'Haushalt', 20],
    ['Бюджет (20 мин)', 'Бюджет', 20],
    ['预算（20分钟）', '预算', 20],
    ['10 min - Title', 'Title', 10],
    ['10 min: Title', 'Title', 10],
    ['10 min Title', 'Title', 10],
    ['(05 min) Roll call', 'Roll call', 5],
    ['Title, 10 min', 'Title', 10],
    ['Title ........ 10 min', 'Title', 10],
    ['Roll call 5 min', 'Roll call', 5],
    ['2. Roll call 5 min', 'Roll call', 5],
    ['- [ ] 3) Roll call (5 min)', 'Roll call', 5],
    ['10:00-10:30 Budget (30 min)', 'Budget', 30],
    ['Budget (10 min, discussion)', 'Budget (discussion)', 10],
    ['Budget (15 min, including Q&A)', 'Budget', 15],
    ['Vote on [the charter](https://example.org/a_(b)) (10 min)', 'Vote on the charter', 10],
    ['Budget\t10 min\tMaria Lopez', 'Budget', 10, ['Maria Lopez']],
    ['1\tBudget\t10 min', 'Budget', 10],
    ['Budget (Maria Lopez and Lee) (10 min)', 'Budget', 10, ['Maria Lopez', 'Lee']],
  ];
  it.each(lengths)('[AG1] %s', (line, title, minutes, speakers) => {
    expect(only(line)).toMatchObject({ title, minutes, speakers: speakers ?? [], doubt: null, isItem: true });
  });
});

describe('what is no length, or may be another', () => {
  it.each([
    'Welcome 5m',
    'Raise $5M for the fund',
    'Raise €5m, then lunch',
    'Train ICE 10:15 to Bonn',
    'Speeches are limited to 2 min',
    'A train leaves every 2~mins',
    '.input {$num :number maximumFractionDigits=2 minimumFractionDigits=2}',
    '5 minute madness',
    'The 30-minute rule',
    'Lightning talks (5 min each)',
    'Lightning talks (5 min per speaker)',
    'Report (5 min) and demo (10 min)',
    '10:00-10:30 Budget (20 min)',
    'Budget (10 min, 5 min discussion)',
    'Budget (10-5 min)',
    'Budget (2.5 min)',
    'Budget (45)',
    'Budget (1:30)',
    'Room 10-15',
    'Budget 2025-2026',
    'Budget (5M)',
    'Distance 100 m',
    'Open: 8:30-',
    '13h30 : Ouverture',
    'Déjeuner - 13h',
    'Lunch 12h30',
    '5 min Review 10 min',
    '9-9:30 Welcome',
  ])('[AG2] %s has no minutes', (line) => {
    expect(only(line)?.minutes ?? null).toBeNull();
    expect(only(line)?.title).not.toBe('');
  });

  it('[AG3] says why the minutes stay empty', () => {
    expect(only('Speeches are limited to 2 min')?.doubt).toBe('mention');
    expect(only('Report (5 min) and demo (10 min)')?.doubt).toBe('several');
    expect(only('8:30 - Opening')).toMatchObject({ title: 'Opening', doubt: 'beginning' });
    expect(only('Opening')?.doubt).toBeNull();
  });
});

describe('an agenda of many lines', () => {
  it('[AG4] a line that is nothing but a length belongs to the item above', () => {
    expect(readAgenda('- Vote\n  - 15 mins (Andreas Rossberg, Ashley Nelson)\n- Lunch')).toMatchObject([
      { line: 1, title: 'Vote', minutes: 15, speakers: ['Andreas Rossberg', 'Ashley Nelson'] },
      { line: 3, title: 'Lunch', minutes: null },
    ]);
  });

  it('[AG4] headings over items and details under them are shown and not taken', () => {
    const items = readAgenda(
      '# Interim\n\n### Drafts\n\n* 30 min - Uploads\n* 10 min - Cookies\n    * see the list\n',
    );
    expect(items.filter(({ isItem }) => isItem).map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Uploads', 30],
      ['Cookies', 10],
    ]);
  });

  it('[AG4] a table with headings: its columns say what they hold', () => {
    expect(
      readAgenda(
        '| # | Topic | Minutes | Lead |\n|---|---|---:|---|\n| 1 | Budget | 15 | Lee |\n| 2 | AOB | | |',
      ),
    ).toMatchObject([
      { title: 'Budget', minutes: 15, speakers: ['Lee'] },
      { title: 'AOB', minutes: null, speakers: [] },
    ]);
  });

  it('[AG5] whatever is pasted, the items are clean, valid and of lines that are there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
        for (const item of readAgenda(text)) {
          expect(nameSchema.safeParse(item.title).success).toBe(true);
          for (const speaker of item.speakers) expect(nameSchema.safeParse(speaker).success).toBe(true);
          expect(item.line).toBeLessThanOrEqual(lines);
          expect(item.minutes === null || (Number.isInteger(item.minutes) && item.minutes >= 0)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('[AG5] a plain title with its minutes in brackets reads back as it was written', () => {
    const title = fc
      .array(fc.constantFrom('Review', 'of', 'the', 'charter', 'and', 'Überblick', '议程', '2026', 'Q3'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => `Item ${words.join(' ')} x`);
    const unit = fc.constantFrom(' min', 'm', ' mins', ' minutes', ' Min.', '’');
    fc.assert(
      fc.property(
        title,
        fc.integer({ min: 0, max: 600 }),
        unit,
        fc.constantFrom('()', '[]'),
        (title, minutes, unit, pair) => {
          const line = `${title} ${pair[0]}${minutes}${unit}${pair[1]}`;
          expect(only(line)).toMatchObject({ title, minutes });
        },
      ),
    );
  });

  it('[AG5] a hostile line costs no more than an honest one', () => {
    for (const text of [
      '('.repeat(20_000),
      '1-'.repeat(20_000),
      '- '.repeat(20_000),
      '[a]('.repeat(10_000),
      '*a '.repeat(20_000),
      '5 min, '.repeat(5_000),
      ' '.repeat(50_000) + 'x',
      '5 + '.repeat(20_000) + 'min',
    ]) {
      const begun = performance.now();
      readAgenda(text);
      expect(performance.now() - begun).toBeLessThan(1_500);
    }
  });
});
