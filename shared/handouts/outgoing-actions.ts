import type { Action } from '../meeting/line.ts';
import { listedLines } from '../meeting/listed-lines.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import type { LineId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { participantsById } from '../meeting/participant-names.ts';
import type { Participant } from '../meeting/roster.ts';
import type { Day } from '../meeting/text.ts';
import type { HouseStyle } from '../summary/house-style.ts';

/** Whether e-mail addresses and internal lines go out too; only where somebody asked for it. */
export type Privacy = { readonly withPrivate: boolean };

/** The same, with the house style that says what the meeting is called. */
export type Outgoing = Privacy & { readonly style: HouseStyle };

/** An action item as every list that leaves the house has it. */
export type OutgoingAction = {
  /** From 1, in the order of the minutes; the same in every list of one meeting. */
  readonly number: number;
  readonly id: LineId;
  readonly text: string;
  readonly addressee: string;
  readonly assignees: readonly Participant[];
  readonly dueOn: Day | null;
  readonly status: Action['status'];
  /** Title of the agenda item it was taken under. */
  readonly item: string;
  readonly isInternal: boolean;
};

/** The action items of a meeting, internal ones only where they were asked for. Who left the roster is left out. */
export function outgoingActions(meeting: Meeting, { withPrivate }: Privacy): OutgoingAction[] {
  const people = participantsById(meeting);
  return listedLines(meeting)
    .flatMap(({ line, item }) => (line.kind === 'action' ? [{ line, item }] : []))
    .filter(({ line }) => withPrivate || line.isInternal !== true)
    .map(({ line, item }, index) => ({
      number: index + 1,
      id: line.id,
      text: plainTextOf(line.text).trim(),
      addressee: line.addressee?.trim() ?? '',
      assignees: (line.assignees ?? []).flatMap((id) => people.get(id) ?? []),
      dueOn: line.dueOn ?? null,
      status: line.status,
      item: item.title,
      isInternal: line.isInternal === true,
    }));
}

/** An e-mail address as it may stand in a header, or null where what the roster has is none (RFC 5322, addr-spec). */
export function mailAddress({ email }: Pick<Participant, 'email'>): string | null {
  const address = email?.trim() ?? '';
  return /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/u.test(address) ? address : null;
}
