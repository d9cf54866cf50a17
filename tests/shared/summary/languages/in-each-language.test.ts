import { describe, expect, it } from 'vitest';
import { spokenName } from '../../../../shared/meeting/participant-names.ts';
import { daySchema } from '../../../../shared/meeting/text.ts';
import { builtInStyles, defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { dateText } from '../../../../shared/summary/date-text.ts';
import { houseStyleSchema } from '../../../../shared/summary/house-style.ts';
import type { AgendaAnnex, ParticipantsAnnex } from '../../../../shared/summary/summary.ts';
import { plainTextOf } from '../../../../shared/meeting/inline-text.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { exampleMeeting } from '../../../languages/example-meeting.ts';
import { EXAMPLE_LANGUAGES } from '../../../languages/example-texts.ts';
import { makeSummary } from '../../../builders.ts';

const [, report = defaultStyle] = builtInStyles;

describe('a meeting in each language', () => {
  it.each([
    ['ar', 'Board – الاجتماع 7', 'اجتماع Board', 'الاجتماع 7'],
    ['zh', 'Board第7次会议', 'Board会议', '第7次会议'],
    ['en', 'Board Meeting 7', 'Board Meeting', 'Meeting 7'],
    ['fr', 'Board – Réunion 7', 'Board – Réunion', 'Réunion 7'],
    ['ru', 'Board — Заседание 7', 'Board — Заседание', 'Заседание 7'],
    ['es', 'Board – Reunión 7', 'Board – Reunión', 'Reunión 7'],
  ])('[LA4] in %s is called %s, also without a number or a body', (language, ...lines) => {
    const inputs = [{}, { number: '' }, { body: '' }];
    expect(inputs.map((input) => makeSummary({ language, ...input }).titleBlock.meeting)).toEqual(lines);
  });

  it.each([
    ['ar', '2026-03-02', '2 آذار/مارس 2026'],
    ['ar', '2026-10-11', '11 تشرين الأول/أكتوبر 2026'],
    ['ar-LB', '2026-03-02', '2 آذار 2026'],
    ['zh-Hant', '2026-03-02', '2026年3月2日'],
    ['fr', '2026-03-01', '1er mars 2026'],
    ['fr', '2026-03-21', '21 mars 2026'],
    ['ru', '2026-05-09', '9 мая 2026 года'],
    ['es', '2026-03-02', '2 de marzo de 2026'],
  ])('[LA5] the day in %s, %s, is %s', (language, day, text) => {
    expect(dateText(daySchema.parse(day), language)).toBe(text);
  });

  it('[LA5] every number is in Western digits', () => {
    const printed = EXAMPLE_LANGUAGES.flatMap((language) =>
      builtInStyles.map((style) => JSON.stringify(summarise(exampleMeeting(language), style))),
    );
    expect(printed.filter((text) => /[٠-٩۰-۹]/u.test(text))).toEqual([]);
  });

  it.each([
    ['ar', '(5\u00a0د)'],
    ['zh-Hans', '（5分钟）'],
    ['en', '(5 min)'],
    ['fr', '(5\u00a0min)'],
    ['ru', '(5\u00a0мин)'],
    ['es', '(5\u00a0min)'],
  ] as const)('[LA6] in %s minutes are %s, whatever the number', (language, minutes) => {
    const annex = summarise(exampleMeeting(language), defaultStyle).annexes[0] as AgendaAnnex;
    const space = language === 'zh-Hans' ? '' : ' ';
    expect(annex.items[0]?.text.endsWith(`${space}${minutes}`)).toBe(true);
    expect(annex.items[1]?.text.endsWith(`${space}${minutes.replace('5', '45')}`)).toBe(true);
  });

  it('[LA6] Chinese has full-width punctuation and no space beside it', () => {
    const counted = houseStyleSchema.parse({
      ...report,
      participants: { ...report.participants, printsCounts: true },
    });
    const summary = summarise(exampleMeeting('zh-Hans'), counted);
    const [, second] = summary.sections.flatMap(({ blocks }) => blocks);
    const action = summary.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'action');
    const participants = summary.annexes[1] as ParticipantsAnnex;
    expect(plainTextOf(second?.text ?? []).startsWith('Jürgen Müller：一位')).toBe(true);
    expect(plainTextOf(action?.text ?? [])).toMatch(
      /草案。（欧阳娜娜女士，Jürgen Müller，2026年4月1日前完成）$/,
    );
    expect(participants.lists[0]?.groups[1]?.heading).toBe('秘书处（应到3人，实到2人）');
    expect(plainTextOf(summary.opening?.text ?? [])).toBe(
      '数据工作组第14次会议于2026年3月2日11:00 UTC（日内瓦）举行。会议由王小明先生主持。秘书处（秘书处）由欧阳娜娜女士和Jürgen Müller代表出席。',
    );
  });

  it('[LA7] arrows point the way the text is read, but for marks that a style names', () => {
    const marksIn = (language: string, style = defaultStyle) =>
      summarise({ ...exampleMeeting('en'), language }, style)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => ('mark' in block ? block.mark : []));
    expect(marksIn('en')).toEqual(['⇒', '➔']);
    expect(marksIn('ar')).toEqual(['⇐', '⬅']);
    expect(marksIn('he')).toEqual(['⇐', '⬅']);
    const named = houseStyleSchema.parse({ id: 'a', name: 'A', marks: { action: { symbol: '→' } } });
    expect(marksIn('ar', named)).toEqual(['⇐', '→']);
  });

  it.each([
    [['小明', '王', '先生'], '王小明先生'],
    [['娜娜', '欧阳', undefined], '欧阳娜娜'],
    [['玛丽', '史密斯', '女士'], '玛丽·史密斯女士'],
    [['민수', '김', '박사'], '김민수박사'],
    [['小明', '王', 'Mr.'], 'Mr. 王小明'],
    [['Carol', 'Roach', 'Ms.'], 'Ms. Carol Roach'],
    [['小明', '', undefined], '小明'],
  ] as const)('[LA8] %j is named %s', ([givenName, familyName, honorific], name) => {
    expect(spokenName({ givenName, familyName, ...(honorific === undefined ? {} : { honorific }) })).toBe(
      name,
    );
  });

  it('[LA9] in Arabic, Latin names and words that follow each other are parted by a mark of direction', () => {
    const people = ['Ana', 'Bo'].map((givenName, index) => ({ id: `p${index}`, familyName: 'X', givenName }));
    const summary = makeSummary(
      {
        language: 'ar',
        startTime: '11:00',
        place: 'Online',
        roster: [{ id: 'g', name: 'G', participants: people }],
        agenda: [
          {
            id: 'a',
            title: 'A',
            minutes: [
              { kind: 'note', id: 'n', text: 'WSIS', speaker: 'p0' },
              { kind: 'action', id: 'l', text: 'T', status: 'open', assignees: ['p0', 'p1'] },
            ],
          },
        ],
      },
      report,
    );
    expect(summary.titleBlock.dateLine.endsWith('UTC |\u200f Online')).toBe(true);
    expect(summary.sections[0]?.blocks.map(({ text }) => plainTextOf(text))).toEqual([
      'Ana X:\u200f WSIS',
      'T (Ana X،\u200f Bo X)',
    ]);
  });
});
