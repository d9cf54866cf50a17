import type { Action } from '../meeting/line.ts';
import { listedLines } from '../meeting/listed-lines.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { participantsById } from '../meeting/participant-names.ts';
import type { PreviousAction } from '../meeting/previous-action.ts';
import type { Participant } from '../meeting/roster.ts';
import type { Day } from '../meeting/text.ts';
import type { HouseStyle } from '../summary/house-style.ts';
import { completeStyle } from '../summary/languages/complete-style.ts';
import { meetingLine } from '../summary/title-block.ts';

/** Whether e-mail addresses and internal lines go out too; only where somebody asked for it. */
export type Privacy = { readonly withPrivate: boolean };

/** The same, with the house style that says what the meeting is called. */
export type Outgoing = Privacy & {
  readonly style: HouseStyle;
  /** Whether actions of earlier meetings go out too that this one has under review and that are still open. */
  readonly withPrevious: boolean;
};

/** An action item as every list that leaves the house has it. */
export type OutgoingAction = {
  /** From 1, in the order of the minutes, those of earlier meetings behind; the same in every list of one meeting. */
  readonly number: number;
  /** Tells it from every other, and stays the same from one meeting to the next. */
  readonly id: string;
  readonly text: string;
  readonly addressee: string;
  readonly assignees: readonly Participant[];
  readonly dueOn: Day | null;
  readonly status: Action['status'];
  /** Title of the agenda item it was taken under; empty where it is of an earlier meeting. */
  readonly item: string;
  readonly isInternal: boolean;
  /** The earlier meeting it is of, as far as is known; null for one of this meeting. */
  readonly from: { readonly meeting: string; readonly date: Day | null } | null;
};

/** The action items of a meeting, internal ones only where they were asked for. Who left the roster is left out. */
export function outgoingActions(
  meeting: Meeting,
  { withPrivate, withPrevious, style }: Outgoing,
): OutgoingAction[] {
  const people = participantsById(meeting);
  const fieldsOf = (action: Action | PreviousAction) => ({
    text: plainTextOf(action.text).trim(),
    addressee: action.addressee?.trim() ?? '',
    assignees: (action.assignees ?? []).flatMap((id) => people.get(id) ?? []),
    dueOn: action.dueOn ?? null,
    status: action.status,
    isInternal: action.isInternal === true,
  });
  const taken = listedLines(meeting).flatMap(({ line, item }): Unnumbered[] =>
    line.kind === 'action'
      ? [{ ...fieldsOf(line), id: `${meeting.id}.${line.id}`, item: item.title, from: null }]
      : [],
  );
  const complete = completeStyle(style, meeting.language);
  const previous = openPreviousActions(meeting).map((action): Unnumbered => {
    const { meetingId, lineId, number, date } = action.source;
    const isKnown = meetingId !== undefined && lineId !== undefined;
    return {
      ...fieldsOf(action),
      id: isKnown ? `${meetingId}.${lineId}` : `${meeting.id}.${action.id}`,
      item: '',
      from: {
        meeting: number.trim() === '' ? '' : meetingLine({ ...meeting, title: '', number }, complete),
        date,
      },
    };
  });
  return [...taken, ...(withPrevious ? previous : [])]
    .filter(({ isInternal }) => withPrivate || !isInternal)
    .map((action, index) => ({ ...action, number: index + 1 }));
}

type Unnumbered = Omit<OutgoingAction, 'number'>;

/** Actions of earlier meetings that this one has under review and that are still open. */
export const openPreviousActions = ({ previousActions }: Meeting): readonly PreviousAction[] =>
  previousActions.filter(({ status, text }) => status === 'open' && plainTextOf(text).trim() !== '');

/** An e-mail address as it may stand in a header, or null where what the roster has is none (RFC 5322, addr-spec). */
export function mailAddress({ email }: Pick<Participant, 'email'>): string | null {
  const address = email?.trim() ?? '';
  return /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/u.test(address) ? address : null;
}
