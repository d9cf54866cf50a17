import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { completeJson } from '../../../../electron/export/complete/complete-json.ts';
import { completeMarkdown } from '../../../../electron/export/complete/complete-markdown.ts';
import { readMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { plainTextOf } from '../../../../shared/meeting/inline-text.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { handoutMeeting, PRIVATE, PUBLIC } from './handout-meeting.ts';

describe('the whole meeting', () => {
  it('[OU12] as Markdown has agenda, minutes, attendance and clock, internal notes marked', () => {
    const text = completeMarkdown(handoutMeeting(), PUBLIC);
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Board Meeting 7',
      '## Agenda',
      '## Minutes',
      String.raw`### Updates; news, and \ more`,
      '## Attendance',
      '## Clock',
    ]);
    expect(text).toMatch(/- \\?\[internal\\?\] Secret of the house/);
    expect(text).toContain('- Action, open: =cmd|calc (Ms. Ana Neves, 王小明, due 2026-03-08)');
    expect(text).toContain('- Decision: So decided');
    expect(text).toMatch(/\| 10 \| 18 \| 8 \| Yes \| Held \|/);
    expect(text).toMatch(/\| Present \| 11:05 \| 12:30 \|/);
    expect(text).toContain('- 11:01:00 CET (2026-03-02T10:01:00.000Z): start');
    expect(text).not.toContain('ana@example.org');
    expect(completeMarkdown(handoutMeeting(), PRIVATE)).toContain('ana@example.org');
  });

  it('[OU12] as Markdown no meeting breaks it: headings stay headings, and all plain lines are there', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const tree = fromMarkdown(completeMarkdown(meeting, PRIVATE));
        const headings = tree.children.filter((node) => node.type === 'heading');
        const review = meeting.previousActions.length === 0 ? 0 : 1;
        expect(headings).toHaveLength(5 + review + meeting.agenda.length);
        const lists = JSON.stringify(tree);
        const words = meeting.agenda
          .flatMap(({ minutes }) => minutes)
          .map(({ text }) => plainTextOf(text))
          .filter((text) => /^[A-Za-z]{4,}$/.test(text));
        expect(words.filter((word) => !lists.includes(word))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('[OU12] as JSON is the meeting itself, which opens again; addresses only where they were asked for', () => {
    const read = readMeetingText(completeJson(handoutMeeting(), PRIVATE));
    expect(read.ok && read.value.meeting).toEqual(handoutMeeting());
    const public_ = completeJson(handoutMeeting(), PUBLIC);
    expect(public_).not.toContain('ana@example.org');
    expect(public_).toContain('Secret of the house');
  });
});
