import type { ItemId, LineId } from '../meeting/identifier.ts';
import type { ActionStatus } from '../meeting/listed-lines.ts';
import type { Day } from '../meeting/text.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import type { Place } from '../preflight/finding.ts';
import { matchText } from '../search/match-text.ts';
import { readQuery } from '../search/read-query.ts';

/** Where an action is in a meeting: on its line, or in the review of earlier actions. */
export type ActionPlace = Extract<Place, { readonly kind: 'line' | 'previousAction' }>;

/** An action with all that is to be known of it outside of its meetings; see join-actions.ts. */
export type RegisteredAction = {
  /** The file whose status counts and where in it: what it is changed by. */
  readonly path: string;
  readonly place: ActionPlace;
  /** Tells it from every other, and stays the same from one meeting to the next. */
  readonly id: string;
  /** The file of the meeting that took it, and its line there; null where that is not among the meetings. */
  readonly ownerPath: string | null;
  readonly lineId: LineId | null;
  readonly itemId: ItemId | null;
  readonly item: string;
  /** The meeting that took it, as far as is known. */
  readonly meeting: string;
  readonly date: Day | null;
  readonly series: string | null;
  readonly body: string;
  readonly text: string;
  readonly addressee: string;
  /** As they are named in running text, "Ms. Carol Roach". */
  readonly assignees: readonly string[];
  readonly dueOn: Day | null;
  readonly status: ActionStatus;
  readonly isInternal: boolean;
  /** The newest meeting that has it under review, and what it heard; null where none has. */
  readonly review: ActionReview | null;
};

export type ActionReview = {
  readonly meeting: string;
  readonly date: Day | null;
  readonly outcome: string;
};

/** Whether a review has looked at it; else it is only waiting there. */
export const isReviewedAction = ({ status, review }: Pick<RegisteredAction, 'status' | 'review'>): boolean =>
  review !== null && (status !== 'open' || review.outcome !== '');

/** The id of an action within the file its status is in: of a line, or of an entry of the review. */
export const placeId = (place: ActionPlace): string =>
  place.kind === 'line' ? place.lineId : place.previousActionId;

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
  action.review?.meeting ?? '',
  action.review?.outcome ?? '',
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
      compare(one.ownerPath ?? one.path, other.ownerPath ?? other.path),
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
