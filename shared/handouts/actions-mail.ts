import type { Meeting } from '../meeting/meeting.ts';
import { spokenName } from '../meeting/participant-names.ts';
import { fillTemplate, withLabel } from '../summary/fill-template.ts';
import { completeStyle } from '../summary/languages/complete-style.ts';
import { wordsOf } from '../summary/languages/words-of.ts';
import { dateText } from '../summary/date-text.ts';
import type { HouseStyle } from '../summary/house-style.ts';
import { meetingLine } from '../summary/title-block.ts';
import { outgoingActions, type Outgoing, type OutgoingAction } from './outgoing-actions.ts';

/** What one body or person has to do; `who` is empty where nobody is named in the whole mail. */
export type MailGroup = {
  readonly who: string;
  /** `details`: by when, and of which earlier meeting it is; either may be empty. */
  readonly actions: readonly { readonly number: number; readonly text: string; readonly details: string }[];
};

/** The mail of the open actions: what it is about, and who has to do what. */
export type ActionsMail = { readonly subject: string; readonly groups: readonly MailGroup[] };

/**
 * The open actions by who is to do them, bodies and people in the order they come up, those of nobody last, all in the
 * words of the document. One that falls to several stands with each of them under the same number. Null where no action
 * is open.
 */
export function actionsMail(meeting: Meeting, outgoing: Outgoing): ActionsMail | null {
  const open = outgoingActions(meeting, outgoing).filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  const { labels, language } = completeStyle(outgoing.style, meeting.language);
  const { mail, listSeparator } = wordsOf(language);
  const detailsOf = ({ dueOn, from }: OutgoingAction): string =>
    [
      dueOn === null ? '' : fillTemplate(labels.dueOn, { date: dateText(dueOn, language) }),
      from === null ? '' : from.meeting || (from.date === null ? '' : dateText(from.date, language)),
    ]
      .filter((part) => part !== '')
      .join(listSeparator);
  const named = new Map<string, MailGroup['actions'][number][]>();
  const ofNobody: MailGroup['actions'][number][] = [];
  for (const action of open) {
    const names = [action.addressee, ...action.assignees.map(spokenName)].filter((name) => name !== '');
    const told = { number: action.number, text: action.text, details: detailsOf(action) };
    if (names.length === 0) ofNobody.push(told);
    for (const who of new Set(names)) named.set(who, [...(named.get(who) ?? []), told]);
  }
  const about = meetingAndDay(meeting, outgoing.style);
  return {
    subject:
      about === ''
        ? labels.actionsTitle
        : fillTemplate(mail.subject, { title: labels.actionsTitle, meeting: about }),
    groups: [
      ...[...named].map(([who, actions]) => ({ who, actions })),
      ...(ofNobody.length === 0 ? [] : [{ who: named.size === 0 ? '' : mail.nobody, actions: ofNobody }]),
    ],
  };
}

/** "IGF MAG Meeting XIV, 2 March 2026", as far as it is known. */
export function meetingAndDay(meeting: Meeting, style: HouseStyle): string {
  const complete = completeStyle(style, meeting.language);
  const day = meeting.date === null ? '' : dateText(meeting.date, complete.language);
  return [meetingLine(meeting, complete), day]
    .filter((part) => part !== '')
    .join(wordsOf(complete.language).listSeparator);
}

/** The mail as plain text; lines end with LF. */
export const actionsMailText = ({ subject, groups }: ActionsMail): string =>
  [
    subject,
    ...groups.map(({ who, actions }) =>
      [
        ...(who === '' ? [] : [who]),
        ...actions.map(
          ({ number, text, details }) =>
            `${number}. ${withLabel(text, details === '' ? '' : `(${details})`)}`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';
