import { describe, expect, it } from 'vitest';
import { blocksFromMarkdown } from '../../../../electron/import/summary/blocks-from-markdown.ts';
import { blocksFromText } from '../../../../electron/import/summary/blocks-from-text.ts';
import { recogniseSummary } from '../../../../electron/import/summary/recognise-summary.ts';
import { plainTextOf } from '../../../../shared/meeting/inline-text.ts';

const HEAD =
  '**Board Meeting 7**  \n**Action items & next steps**\n\n**2 March 2026 | 11:00 UTC | Online**\n\n';
const markdown = (text: string) => recogniseSummary(blocksFromMarkdown(text));
const lines = ({ meeting }: ReturnType<typeof markdown>) =>
  meeting.agenda.flatMap((item) =>
    item.minutes.map((line) => [line.kind, line.isInternal ?? false, plainTextOf(line.text)]),
  );
const kinds = ({ notices }: ReturnType<typeof markdown>) => notices.map(({ kind }) => kind);
const people = ({ meeting }: ReturnType<typeof markdown>) =>
  meeting.roster.map((group) => [
    group.name,
    ...group.participants.map(({ familyName, givenName }) => `${familyName}, ${givenName}`),
  ]);

describe('a foreign summary', () => {
  it('[RB21] without annexes has sections outside any agenda', () => {
    const read = markdown(`${HEAD}**1. Debate**\n\n- One\n  - Two\n    - Three\n- Four`);
    expect(read.meeting.agenda.map(({ title, isListed }) => [title, isListed])).toEqual([['Debate', false]]);
    expect(lines(read).map(([, , text]) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(kinds(read)).toEqual(['deepList']);
  });

  it('[RB21] with annexes only has an agenda and people, and no sections', () => {
    const read = markdown(
      '**Annex 2: List of Participants**\n\n**Members**\n\nDoe\tJane\n\n**Annex 1: Meeting Agenda**\n\n1. Debate (5 min)',
    );
    expect(read.meeting.agenda.map(({ title, plannedMinutes }) => [title, plannedMinutes])).toEqual([
      ['Debate', 5],
    ]);
    expect(people(read)).toEqual([['Members', 'Doe, Jane']]);
    expect(read.notices).toEqual([]);
  });

  it('[RB22] with two date lines takes the first, keeps the other and says so', () => {
    const read = markdown(`${HEAD}**9 March 2026 | 12:00 UTC | Geneva**\n\n**1. Debate**\n\n- One`);
    expect(read.meeting.date).toBe('2026-03-02');
    expect(kinds(read)).toEqual(['severalDates', 'unplaced']);
    expect(lines(read)).toContainEqual(['note', true, '9 March 2026 | 12:00 UTC | Geneva']);
  });

  it('[RB22] a line that is not "… Meeting …" is the title; another document title is kept', () => {
    const { meeting } = markdown(
      '# Réunion du bureau\n\n**Relevé de décisions**\n\n**2 mars 2026 | 11:00 UTC | Paris**',
    );
    expect([meeting.title, meeting.summaryTitle, meeting.date, meeting.language]).toEqual([
      'Réunion du bureau',
      'Relevé de décisions',
      '2026-03-02',
      'fr',
    ]);
  });

  it('[RB23] text that fits nowhere is an internal note and a notice, and is not printed', () => {
    const read = markdown(
      `${HEAD}A word of thanks to [the host](https://example.org/).\n\n**1. Debate**\n\n- One\n\n**Annex 1: Meeting Agenda**\n\n1. Debate\n\nTotal: 5 minutes\n\n**Annex 3: Glossary**\n\nMAG: a group`,
    );
    expect(lines(read).filter(([, isInternal]) => isInternal)).toEqual([
      ['note', true, 'A word of thanks to the host.'],
      ['note', true, 'Total: 5 minutes'],
      ['note', true, 'Annex 3: Glossary'],
      ['note', true, 'MAG: a group'],
    ]);
    expect(read.meeting.agenda.at(-1)).toMatchObject({
      title: 'Text that could not be placed',
      isListed: false,
    });
    expect(kinds(read)).toEqual(['unplaced', 'unplaced', 'unplaced', 'unplaced']);
  });

  it('[RB23] paragraphs and tables inside a section stay where they stood; page numbers are named and left out', () => {
    const read = markdown(
      `${HEAD}**1. Debate**\n\n- One\n\nBetween.\n\n| a | b |\n|---|---|\n| c | d |\n\nPage 1 of 3\n\n- Two`,
    );
    expect(lines(read)).toEqual([
      ['note', false, 'One'],
      ['paragraph', false, 'Between.'],
      ['paragraph', false, 'a | b'],
      ['paragraph', false, 'c | d'],
      ['note', false, 'Two'],
    ]);
    expect(kinds(read)).toEqual(['furniture']);
  });

  it('[RB24] sections in another order than the agenda keep both orders, with a notice', () => {
    const read = markdown(
      `${HEAD}**1. Beta news**\n\n- b\n\n**2. Alpha news**\n\n- a\n\n**Annex 1: Meeting Agenda**\n\n1. Alpha news\n2. Beta news`,
    );
    expect(kinds(read)).toEqual(['sectionOrder']);
    expect(read.meeting.agenda.filter(({ isListed }) => isListed).map(({ title }) => title)).toEqual([
      'Alpha news',
      'Beta news',
    ]);
    expect(lines(read).map(([, , text]) => text)).toEqual(['b', 'a']);
  });

  it('[RB25] 40 groups, in one table with bold heading rows or one table each, are 40 groups', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Group ${index}`);
    const one = `## Participants\n\n| | |\n|---|---|\n${names.map((name) => `| **${name}** | |\n| Le Gall ${name} | Jane Mary |\n`).join('')}`;
    const each = `## Annex 2: List of Participants\n\n${names.map((name) => `| ${name} | |\n|---|---|\n| Le Gall ${name} | Jane Mary |\n`).join('\n')}`;
    for (const text of [one, each])
      expect(people(markdown(HEAD + text))).toEqual(
        names.map((name) => [name, `Le Gall ${name}, Jane Mary`]),
      );
  });

  it('[RB25] cells with lists of names are as many people; named columns are read as named', () => {
    const cells = markdown(
      `${HEAD}## Participants\n\n| Members | |\n|---|---|\n| Doe<br>Roe | Jane<br>Richard |`,
    );
    expect(people(cells)).toEqual([['Members', 'Doe, Jane', 'Roe, Richard']]);
    const named = markdown(
      `${HEAD}## Participants\n\n**Members**\n\n| First name | Surname | Country |\n|---|---|---|\n| Jane | Doe | Kenya |`,
    );
    expect(named.meeting.roster[0]?.participants).toMatchObject([
      { familyName: 'Doe', givenName: 'Jane', country: 'Kenya' },
    ]);
  });

  it('[RB25] people below no group, or in an apologies list, are kept as such', () => {
    const read = markdown(
      `${HEAD}## Participants\n\n- Doe, Jane\n\n### Apologies\n\n**Members**\n\nRoe\tRichard`,
    );
    expect(people(read)).toEqual([
      ['Participants', 'Doe, Jane'],
      ['Members', 'Roe, Richard'],
    ]);
    expect(Object.values(read.meeting.attendance).map(({ state }) => state)).toEqual([
      'present',
      'apologies',
    ]);
    expect(kinds(read)).toContain('groupGuessed');
  });

  it('[RB26] a mail wraps its lines: they are joined again', () => {
    const mail = [
      'Board Meeting 7',
      'Action items & next steps',
      '',
      '2 March 2026 | 11:00 UTC | Online',
      '',
      '1. Debate',
      '',
      '- The deadline for the call for input and for the proposals has been',
      '  extended to 8 March, which is a Sunday, as several members had asked',
      '  for.',
      '- Two.',
      '',
      '-> The members are invited to indicate whether they take part in the',
      'week.',
      '',
    ]
      .map((line) => `> ${line}`)
      .join('\n');
    const read = recogniseSummary(blocksFromText(mail));
    expect(lines(read)).toEqual([
      [
        'note',
        false,
        'The deadline for the call for input and for the proposals has been extended to 8 March, which is a Sunday, as several members had asked for.',
      ],
      ['note', false, 'Two.'],
      ['action', false, 'The members are invited to indicate whether they take part in the week.'],
    ]);
  });

  it('[RB26] HTML in Markdown, front matter and comments are read or named', () => {
    const read = markdown(
      `---\ntitle: x\n---\n\n${HEAD}**1. Debate**\n\n<ul><li>One <b>bold</b></li></ul>\n\n<!-- remove this -->\n\n- List<String> ![a chart](c.png)`,
    );
    expect(lines(read).map(([, , text]) => text)).toEqual(['One bold', 'List<String> a chart']);
    expect(kinds(read).toSorted()).toEqual(['furniture', 'furniture', 'image']);
  });

  it('[RB12] an unclear date, time or duration is named', () => {
    const read = markdown(
      '**Board Meeting 7**\n\n**02/03/2026 | 11:00 | Online**\n\n**Annex 1: Meeting Agenda**\n\n1. Debate (5-10 min)',
    );
    expect(kinds(read)).toEqual(['ambiguousDate', 'timeZone', 'unclearMinutes']);
    expect([read.meeting.date, read.meeting.startTime, read.meeting.place]).toEqual([
      '2026-03-02',
      '11:00',
      'Online',
    ]);
  });
});
