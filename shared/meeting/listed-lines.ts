import type { AgendaItem } from './agenda-item.ts';
import { plainTextOf } from './inline-text.ts';
import type { Action, Decision } from './line.ts';
import type { Meeting } from './meeting.ts';
import { participantsById, spokenName } from './participant-names.ts';

/** An action or a decision of the meeting, with the item it was taken under. */
export type ListedLine = {
  readonly line: Action | Decision;
  readonly item: AgendaItem;
};

export type ActionStatus = Action['status'];
export type ActionOrder = 'document' | 'dueOn' | 'assignee' | 'status';

/** Which of them are shown, and how they stand. */
export type ActionView = {
  readonly statuses: readonly ActionStatus[];
  readonly showsDecisions: boolean;
  readonly order: ActionOrder;
};

/** Every action and decision in document order; lines without a word are none yet. */
export const listedLines = ({ agenda }: Pick<Meeting, 'agenda'>): ListedLine[] =>
  agenda.flatMap(listedLinesOf);

/** Those of one item. */
export const listedLinesOf = (item: AgendaItem): ListedLine[] =>
  item.minutes.flatMap((line) =>
    (line.kind === 'action' || line.kind === 'decision') && plainTextOf(line.text).trim() !== ''
      ? [{ line, item }]
      : [],
  );

const STATUS_ORDER: Readonly<Record<ActionStatus, number>> = { open: 0, done: 1, dropped: 2 };

/**
 * Those a view shows, in its order. By due date: the nearest first, those without a date after them; by assignee: by
 * the first one's family name, addressees among them, those of nobody after them; by status: open, done, dropped.
 * Decisions have none of these and follow. Equal ones stand in document order.
 */
export function arrangeLines(
  lines: readonly ListedLine[],
  meeting: Pick<Meeting, 'roster'>,
  { statuses, showsDecisions, order }: ActionView,
): ListedLine[] {
  const shown = lines.filter(({ line }) =>
    line.kind === 'decision' ? showsDecisions : statuses.includes(line.status),
  );
  if (order === 'document') return shown;
  const keyOf = keyFor(meeting, order);
  const collator = new Intl.Collator('en');
  return shown
    .map((listed) => ({ listed, key: listed.line.kind === 'decision' ? null : keyOf(listed.line) }))
    .toSorted((one, other) => {
      if (one.listed.line.kind !== other.listed.line.kind) return one.listed.line.kind === 'action' ? -1 : 1;
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null);
      return collator.compare(one.key, other.key);
    })
    .map(({ listed }) => listed);
}

function keyFor(
  meeting: Pick<Meeting, 'roster'>,
  order: Exclude<ActionOrder, 'document'>,
): (action: Action) => string | null {
  switch (order) {
    case 'dueOn':
      return ({ dueOn }) => dueOn ?? null;
    case 'status':
      return ({ status }) => String(STATUS_ORDER[status]);
    case 'assignee': {
      const people = participantsById(meeting);
      return ({ assignees, addressee }) => {
        const first = assignees?.map((id) => people.get(id)).find((person) => person !== undefined);
        if (first !== undefined) return `${first.familyName} ${first.givenName}`;
        return addressee?.trim() || null;
      };
    }
  }
}

/** Who is to do it, in words: "MAG members, Ana Neves"; empty where nobody is named. Who left the roster is left out. */
export function whoActs(
  meeting: Pick<Meeting, 'roster'>,
  { addressee, assignees }: Pick<Action, 'addressee' | 'assignees'>,
): string {
  const people = participantsById(meeting);
  const names = (assignees ?? []).flatMap((id) => people.get(id) ?? []).map(spokenName);
  return [addressee?.trim() ?? '', ...names].filter((name) => name !== '').join(', ');
}
