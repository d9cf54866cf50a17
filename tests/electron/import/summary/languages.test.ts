import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import { blocksFromDocx } from '../../../../electron/import/summary/blocks-from-docx.ts';
import { blocksFromMarkdown } from '../../../../electron/import/summary/blocks-from-markdown.ts';
import { blocksFromText } from '../../../../electron/import/summary/blocks-from-text.ts';
import { recogniseSummary } from '../../../../electron/import/summary/recognise-summary.ts';
import type { SourceDocument } from '../../../../electron/import/summary/source-block.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { builtInStyles } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { exampleMeeting } from '../../../languages/example-meeting.ts';
import { EXAMPLE_LANGUAGES, type ExampleLanguage } from '../../../languages/example-texts.ts';
import { withoutIds } from '../../../shared/summary/without-ids.ts';
import { printed } from '../../export/docx/docx-tools.ts';

/** Word processors keep no-break spaces, readers of their files make them plain. */
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const shown = ({ language, titleBlock, opening, sections, annexes }: Summary): unknown =>
  JSON.parse(plainSpaces(JSON.stringify(withoutIds({ language, titleBlock, opening, sections, annexes }))));
const language = (tag: ExampleLanguage): string => (tag === 'zh-Hans' ? 'zh-Hans' : tag);
const cases = EXAMPLE_LANGUAGES.flatMap((tag) =>
  builtInStyles.map((style) => [tag, style.id, style] as const),
);

/** What a reader makes of a file from which nothing is known but its text. */
const read = (document: SourceDocument): Meeting => recogniseSummary(document).meeting;

describe('the text of a summary in each language, without the meeting inside', () => {
  it.each(cases)('[LA10] Markdown in %s, style %s, prints the same again', (tag, _id, style) => {
    const summary = summarise(exampleMeeting(tag), style);
    const meeting = read(blocksFromMarkdown(printMarkdown(summary)));
    expect(shown(summarise(meeting, style))).toEqual(shown(summary));
    expect(meeting.houseStyle).toBe(style.id);
  });

  it.each(cases)('[LA10] DOCX in %s, style %s, prints the same again', async (tag, _id, style) => {
    const summary = summarise(exampleMeeting(tag), style);
    const document = await blocksFromDocx(await printed(summary));
    if (!document.ok) throw new Error(document.error.kind);
    const meeting = read(document.value);
    expect(shown(summarise(meeting, style))).toEqual(shown({ ...summary, language: language(tag) }));
  });

  it.each(EXAMPLE_LANGUAGES)('[LA10] plain text in %s has its language, day, agenda and people', (tag) => {
    const before = exampleMeeting(tag);
    const markdown = printMarkdown(summarise(before, builtInStyles[0] as never));
    const text = markdown
      .replaceAll(/<[^>]*>|\*\*|^#+ |^\|[ :|-]*\|$/gm, '')
      .replaceAll(/^\| (.*?) \| (.*?) \|$/gm, '$1\t$2')
      .replaceAll('\\', '');
    const meeting = read(blocksFromText(text));
    expect([meeting.language, meeting.date, meeting.startTime]).toEqual([
      language(tag),
      '2026-03-02',
      '11:00',
    ]);
    expect(meeting.agenda.filter(({ isListed }) => isListed).map((item) => item.plannedMinutes)).toEqual([
      5,
      45,
      null,
    ]);
    const names = (one: Meeting) =>
      one.roster.map((group) => [group.name, ...group.participants.map(({ familyName }) => familyName)]);
    const there = names(before).map((group) => group.slice(0, 3));
    expect(names(meeting)).toEqual(there);
  });

  it.each([
    ['附件一：会议议程', '（30分钟）'],
    ['附件1：会议议程', '（30分钟）'],
    ['المرفق 1: جدول الأعمال', '(30 دقيقة)'],
    ['المرفق الأول: جدول الأعمال', '(30 دقيقة)'],
    ['Приложение 1. Повестка дня', '(30 мин.)'],
  ])('[LA10] a foreign annex "%s" with minutes "%s" is the agenda', (heading, minutes) => {
    const meeting = read(blocksFromMarkdown(`# X\n\n## 1. Y\n\n- Z\n\n## ${heading}\n\n1. Y${minutes}\n`));
    expect(meeting.agenda).toMatchObject([{ title: 'Y', plannedMinutes: 30 }]);
  });

  it('[LA10] an older summary in French with English labels keeps its title', () => {
    const meeting = read(
      blocksFromMarkdown(
        '<div lang="fr">\n\n# Comité\n\n**Action items & next steps**\n\n**2 mars 2026 | 11:00 UTC | Paris**\n\n</div>',
      ),
    );
    expect([meeting.language, meeting.summaryTitle]).toEqual(['fr', 'Action items & next steps']);
  });
});
