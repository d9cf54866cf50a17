import type { Meeting } from '../meeting/meeting.ts';
import { spokenName } from '../meeting/participant-names.ts';
import { completeStyle } from '../summary/languages/complete-style.ts';
import { dateText } from '../summary/date-text.ts';
import type { HouseStyle } from '../summary/house-style.ts';
import { meetingLine } from '../summary/title-block.ts';
import { outgoingActions, type Outgoing } from './outgoing-actions.ts';

/** What one body or person has to do; `who` is empty where nobody is named in the whole mail. */
export type MailGroup = {
  readonly who: string;
  readonly actions: readonly { readonly number: number; readonly text: string; readonly due: string }[];
};

/** The mail of the open actions: what it is about, and who has to do what. */
export type ActionsMail = { readonly subject: string; readonly groups: readonly MailGroup[] };

const NOBODY = 'Nobody named yet';

/**
 * The open actions by who is to do them, bodies and people in the order they come up, those of nobody last. One that
 * falls to several stands with each of them under the same number. Null where no action is open.
 */
export function actionsMail(meeting: Meeting, outgoing: Outgoing): ActionsMail | null {
  const open = outgoingActions(meeting, outgoing).filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  const groups = new Map<string, MailGroup['actions'][number][]>();
  for (const { number, text, addressee, assignees, dueOn } of open) {
    const names = [addressee, ...assignees.map(spokenName)].filter((name) => name !== '');
    const due = dueOn === null ? '' : `by ${dateText(dueOn, meeting.language)}`;
    for (const who of names.length === 0 ? [NOBODY] : new Set(names))
      groups.set(who, [...(groups.get(who) ?? []), { number, text, due }]);
  }
  const named = [...groups].map(([who, actions]) => ({ who, actions }));
  const [first] = named;
  const isNobody = ({ who }: MailGroup): boolean => who === NOBODY;
  return {
    subject: ['Action items', meetingAndDay(meeting, outgoing.style)]
      .filter((part) => part !== '')
      .join(': '),
    groups:
      named.length === 1 && first !== undefined && isNobody(first)
        ? [{ ...first, who: '' }]
        : [...named.filter((group) => !isNobody(group)), ...named.filter(isNobody)],
  };
}

/** "IGF MAG Meeting XIV, 2 March 2026", as far as it is known. */
export function meetingAndDay(meeting: Meeting, style: HouseStyle): string {
  const day = meeting.date === null ? '' : dateText(meeting.date, meeting.language);
  return [meetingLine(meeting, completeStyle(style, meeting.language)), day]
    .filter((part) => part !== '')
    .join(', ');
}

/** The mail as plain text; lines end with LF. */
export const actionsMailText = ({ subject, groups }: ActionsMail): string =>
  [
    subject,
    ...groups.map(({ who, actions }) =>
      [
        ...(who === '' ? [] : [who]),
        ...actions.map(({ number, text, due }) => `${number}. ${text}${due === '' ? '' : ` (${due})`}`),
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';
