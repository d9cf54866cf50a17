import { describe, expect, it } from 'vitest';
import { printActionsCalendar } from '../../../electron/export/calendar/print-actions-calendar.ts';
import { completeMarkdown } from '../../../electron/export/complete/complete-markdown.ts';
import { mailBody } from '../../../electron/export/mail/mail-body.ts';
import { actionTable } from '../../../shared/handouts/action-table.ts';
import { actionsMail, actionsMailText } from '../../../shared/handouts/actions-mail.ts';
import { outgoingActions } from '../../../shared/handouts/outgoing-actions.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { documentLanguages } from '../../../shared/summary/languages/document-languages.ts';
import { makeMeeting } from '../../builders.ts';

const WITH = { withPrivate: false, withPrevious: true, style: defaultStyle } as const;
const WITHOUT = { ...WITH, withPrevious: false } as const;
const source = { meetingId: 'm-6', lineId: 'x', number: '6', date: '2026-02-02' };
const meeting = (language = 'en', body = 'Board') =>
  makeMeeting({
    language,
    body,
    agenda: [
      {
        id: 'i',
        title: 'Budget',
        minutes: [
          {
            kind: 'action',
            id: 'a',
            text: 'Send it',
            status: 'open',
            dueOn: '2026-03-08',
            addressee: 'MAG',
          },
        ],
      },
    ],
    previousActions: [
      {
        id: 'p',
        text: 'Book a room',
        source,
        dueOn: '2026-03-20',
      },
      {
        id: 'q',
        text: 'Settled',
        source: {
          ...source,
          lineId: 'y',
        },
        status: 'done',
      },
      {
        id: 'r',
        text: 'Secret',
        source: {
          ...source,
          lineId: 'z',
        },
        isInternal: true,
      },
      {
        id: 's',
        text: 'Of somewhere',
      },
    ],
  });

describe('actions of earlier meetings that are still open, in what goes out', () => {
  it('[RV30] stand behind those of the meeting, with the meeting they are from, unless they are left out', () => {
    expect(outgoingActions(meeting(), WITH).map(({ number, text, id }) => [number, text, id])).toEqual([
      [1, 'Send it', 'meeting-1.a'],
      [2, 'Book a room', 'm-6.x'],
      [3, 'Of somewhere', 'meeting-1.s'],
    ]);
    expect(outgoingActions(meeting(), WITHOUT)).toHaveLength(1);
    expect(JSON.stringify(outgoingActions(meeting(), { ...WITH, withPrivate: true }))).toContain('Secret');
    const { rows, columns } = actionTable(meeting(), WITH);
    const from = columns.findIndex(({ name }) => name === 'Meeting');
    expect(rows.map((row) => row.slice(from))).toEqual([
      ['Board Meeting 7', '2026-03-02'],
      ['Board Meeting 6', '2026-02-02'],
      ['', null],
    ]);
  });

  it('[RV30] in the mail each says which meeting it is of', () => {
    const mail = actionsMail(meeting(), WITH);
    expect(mail === null ? '' : actionsMailText(mail)).toBe(
      'Action items: Board Meeting 7, 2 March 2026\n\nMAG\n1. Send it (by 8 March 2026)\n\n' +
        'Nobody named yet\n2. Book a room (by 20 March 2026, Board Meeting 6)\n3. Of somewhere\n',
    );
    const only = makeMeeting({ previousActions: [{ id: 'p', text: 'Alone' }] });
    expect(actionsMail(only, WITH)?.groups).toHaveLength(1);
    expect(actionsMail(only, WITHOUT)).toBeNull();
  });

  it('[RV31] in the calendar it has the UID of its own meeting, so that it is renewed there', async () => {
    const calendar = await printActionsCalendar(meeting(), { ...WITH, nextMeeting: null });
    expect(calendar.match(/UID:.*/g)?.map((line) => line.trim())).toEqual([
      'UID:meeting-1.a@rapporteur',
      'UID:m-6.x@rapporteur',
      'UID:meeting-1.s@rapporteur',
    ]);
    expect(calendar.replaceAll(/\r\n /g, '')).toContain('Taken at Board Meeting 6');
  });

  it('[RV32] the whole meeting as Markdown has the review with what became of each', () => {
    const text = completeMarkdown(meeting(), WITH);
    expect(text).toContain('## Review of previous action items');
    expect(text).toContain('- done: Settled (of 6)');
    expect(text).toMatch(/\\?\[internal\\?\] open: Secret/);
  });

  it.each(documentLanguages.map(({ tag }) => tag).filter((tag) => tag !== 'en'))(
    '[RV33] the mail of a meeting in %s has no English word of its own',
    (tag) => {
      const inTongue = meeting(tag, '7');
      const { text, html } = mailBody(inTongue, summarise(inTongue, defaultStyle), WITH);
      expect(text).not.toMatch(/Action|Nobody|\bby\b|Attached|Meeting|March/);
      expect(html).toContain(`lang="${tag}"`);
      expect(html.includes('dir="rtl"')).toBe(tag === 'ar');
    },
  );
});
