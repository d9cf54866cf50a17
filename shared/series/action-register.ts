import type { ItemId, LineId, MeetingId } from '../meeting/identifier.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import { listedLines, type ActionStatus } from '../meeting/listed-lines.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { participantsById, spokenName } from '../meeting/participant-names.ts';
import type { Day } from '../meeting/text.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import { matchText } from '../search/match-text.ts';
import { readQuery } from '../search/read-query.ts';
import { meetingName } from '../search/search-entry.ts';
import { seriesKey } from './series-key.ts';

/** An action with all that is to be known of it outside of its meeting. */
export type RegisteredAction = {
  /** The file that owns it, and its line there: what it is changed by. */
  readonly path: string;
  readonly lineId: LineId;
  readonly meetingId: MeetingId;
  readonly meeting: string;
  readonly date: Day | null;
  readonly series: string | null;
  readonly body: string;
  readonly itemId: ItemId;
  readonly item: string;
  readonly text: string;
  readonly addressee: string;
  /** As they are named in running text, "Ms. Carol Roach". */
  readonly assignees: readonly string[];
  readonly dueOn: Day | null;
  readonly status: ActionStatus;
  readonly isInternal: boolean;
};

/** Which actions are shown; null is all. */
export type RegisterFilter = {
  readonly status: ActionStatus | null;
  readonly series: string | null;
  readonly assignee: string | null;
  readonly addressee: string | null;
  readonly isOverdueOnly: boolean;
  /** As typed into a search. */
  readonly words: string;
};

export const EVERY_ACTION: RegisterFilter = {
  status: null,
  series: null,
  assignee: null,
  addressee: null,
  isOverdueOnly: false,
  words: '',
};

/**
 * The actions a meeting took, in its order. Those it only reviews (carried on from an earlier meeting) are lines of that
 * meeting and are given by it: an action stands in the register once, under the meeting that owns it.
 */
export function registeredActions(meeting: Meeting, path: string): RegisteredAction[] {
  const people = participantsById(meeting);
  const ofMeeting = {
    path,
    meetingId: meeting.id,
    meeting: meetingName(meeting),
    date: meeting.date,
    series: seriesKey(meeting),
    body: meeting.body.trim(),
  };
  return listedLines(meeting).flatMap(({ line, item }) =>
    line.kind === 'action'
      ? [
          {
            ...ofMeeting,
            lineId: line.id,
            itemId: item.id,
            item: item.title,
            text: plainTextOf(line.text).trim(),
            addressee: line.addressee?.trim() ?? '',
            assignees: (line.assignees ?? []).flatMap((id) => people.get(id) ?? []).map(spokenName),
            dueOn: line.dueOn ?? null,
            status: line.status,
            isInternal: line.isInternal === true,
          },
        ]
      : [],
  );
}

/** Due before today, and still open. */
export const isOverdue = (
  { dueOn, status }: Pick<RegisteredAction, 'dueOn' | 'status'>,
  today: Day,
): boolean => status === 'open' && dueOn !== null && dueOn < today;

/** Those a filter lets through, in the order of a register; see {@link inRegisterOrder}. */
export function selectActions(
  actions: readonly RegisteredAction[],
  filter: RegisterFilter,
  today: Day,
): RegisteredAction[] {
  const query = readQuery(filter.words);
  const assignee = filter.assignee === null ? null : foldForFinding(filter.assignee);
  const addressee = filter.addressee === null ? null : foldForFinding(filter.addressee);
  return inRegisterOrder(
    actions.filter(
      (action) =>
        (filter.status === null || action.status === filter.status) &&
        (filter.series === null || action.series === filter.series) &&
        (assignee === null || action.assignees.some((name) => foldForFinding(name) === assignee)) &&
        (addressee === null || foldForFinding(action.addressee) === addressee) &&
        (!filter.isOverdueOnly || isOverdue(action, today)) &&
        (query.length === 0 || matchText(searchedIn(action), query) !== null),
    ),
  );
}

const searchedIn = (action: RegisteredAction): string[] => [
  action.text,
  action.addressee,
  ...action.assignees,
  action.item,
  action.meeting,
];

const STATUS_ORDER: Readonly<Record<ActionStatus, number>> = { open: 0, done: 1, dropped: 2 };

/**
 * Open ones first, those due soonest before those with no date; then done, then dropped. Among equals those of the
 * newest meeting first, in the order of the meeting.
 */
export const inRegisterOrder = (actions: readonly RegisteredAction[]): RegisteredAction[] =>
  actions.toSorted(
    (one, other) =>
      STATUS_ORDER[one.status] - STATUS_ORDER[other.status] ||
      (one.status === 'open' ? dueOrder(one, other) : 0) ||
      compare(other.date ?? '', one.date ?? '') ||
      compare(one.path, other.path),
  );

/** Those without a date stand after every date. */
const dueOrder = (one: RegisteredAction, other: RegisteredAction): number =>
  compare(one.dueOn ?? '~', other.dueOn ?? '~');

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What the filters of a register offer: each once, however cased or accented, in the order of the alphabet. */
export const registerChoices = (actions: readonly RegisteredAction[]) => ({
  series: choicesOf(actions.map(({ series, body }) => ({ key: series ?? '', label: body }))),
  assignees: choicesOf(
    actions.flatMap(({ assignees }) => assignees.map((label) => ({ key: foldForFinding(label), label }))),
  ),
  addressees: choicesOf(
    actions.map(({ addressee }) => ({ key: foldForFinding(addressee) || addressee, label: addressee })),
  ),
});

export type RegisterChoice = { readonly key: string; readonly label: string };

function choicesOf(choices: readonly RegisterChoice[]): RegisterChoice[] {
  const byKey = new Map<string, RegisterChoice>();
  for (const choice of choices)
    if (choice.key !== '' && !byKey.has(choice.key)) byKey.set(choice.key, choice);
  const collator = new Intl.Collator('en');
  return [...byKey.values()].toSorted((one, other) => collator.compare(one.label, other.label));
}
