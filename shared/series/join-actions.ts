import { compareInSeries } from './series-order.ts';
import type { ActionPlace, RegisteredAction } from './action-register.ts';
import { wordsKey, type RegisterEntry, type ReviewedEntry, type TakenEntry } from './register-entry.ts';

/**
 * What all meetings know of actions as the actions there are, each once: the line of the meeting that took it together
 * with every review of it. Its status, people and due date are those of the newest meeting that has it under review,
 * else of its own; whatever an older one says has been looked at since. It stands under the meeting that took it, or
 * under what a review calls that meeting where its file is not there.
 *
 * The order of the entries does not matter, as long as each file is there once. Of copies of one meeting (the same id,
 * number and day) the file with the shortest name counts.
 */
export function joinActions(entries: readonly RegisterEntry[]): RegisteredAction[] {
  const sorted = entries.toSorted(compareEntries);
  const taken = sorted.filter((entry) => entry.kind === 'taken');
  const joined = new Map<string, Joined>();
  for (const entry of taken) {
    const key = `${lineKey(entry.meetingId, entry.lineId)}\n${meetingKey(entry)}`;
    if (!joined.has(key)) joined.set(key, { owner: entry, reviews: [] });
  }
  const owners = ownersOf([...joined.values()]);
  for (const entry of sorted) {
    if (entry.kind !== 'reviewed') continue;
    const owner = owners.of(entry);
    const key = unownedKey(entry);
    const known = owner ?? joined.get(key);
    if (known === undefined) joined.set(key, { owner: null, reviews: [entry] });
    else known.reviews.push(entry);
  }
  return [...joined.values()]
    .map(({ owner, reviews }) => ({ owner, newest: newestOf(reviews) }))
    .toSorted((one, other) => compareEntries(placed(one), placed(other)))
    .map(({ owner, newest }) => actionOf(owner, newest));
}

type Joined = { readonly owner: TakenEntry | null; readonly reviews: ReviewedEntry[] };
type Settled = { readonly owner: TakenEntry | null; readonly newest: ReviewedEntry | null };

const lineKey = (meetingId: string, lineId: string): string => `${meetingId}\n${lineId}`;

/** A file that was copied to begin another meeting with has that meeting's number or day. */
const meetingKey = ({ number, date }: Pick<TakenEntry, 'number' | 'date'>): string =>
  `${number.trim()}\n${date ?? ''}`;

/** Finds the line a review is of: by the ids it names, else by the words of an earlier meeting of the series. */
function ownersOf(all: readonly Joined[]): { readonly of: (review: ReviewedEntry) => Joined | undefined } {
  const byLine = new Map<string, Joined[]>();
  const byWords = new Map<string, Joined[]>();
  const add = (map: Map<string, Joined[]>, key: string, joined: Joined): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [joined]);
    else known.push(joined);
  };
  for (const joined of all) {
    const { owner } = joined;
    if (owner === null) continue;
    add(byLine, lineKey(owner.meetingId, owner.lineId), joined);
    if (owner.series !== null) add(byWords, `${owner.series}\n${wordsKey(owner.text)}`, joined);
  }
  const ofSource = (candidates: readonly Joined[], { source }: ReviewedEntry): Joined | undefined =>
    candidates.find(({ owner }) => owner !== null && meetingKey(owner) === meetingKey(source));
  return {
    of: (review) => {
      const { meetingId, lineId, number } = review.source;
      if (meetingId !== undefined && lineId !== undefined) {
        const named = byLine.get(lineKey(meetingId, lineId)) ?? [];
        return ofSource(named, review) ?? named[0];
      }
      if (review.series === null || review.repeats > 0) return undefined;
      const alike = (byWords.get(`${review.series}\n${wordsKey(review.text)}`) ?? []).filter(
        ({ owner }) =>
          owner !== null &&
          compareInSeries(owner, review) < 0 &&
          (number.trim() === '' || owner.number.trim() === number.trim()),
      );
      return ofSource(alike, review) ?? alike.at(-1);
    },
  };
}

/** Reviews of an action whose own meeting is not there are still of one action. */
function unownedKey({ source, series, text, repeats, path }: ReviewedEntry): string {
  return source.meetingId !== undefined && source.lineId !== undefined
    ? `line\n${lineKey(source.meetingId, source.lineId)}`
    : `words\n${series ?? path}\n${wordsKey(text)}\n${repeats}`;
}

/** Of copies of the newest meeting the one with the shortest name. */
const newestOf = (reviews: readonly ReviewedEntry[]): ReviewedEntry | null =>
  reviews.reduce<ReviewedEntry | null>(
    (newest, review) => (newest === null || compareInSeries(newest, review) < 0 ? review : newest),
    null,
  );

function placed({ owner, newest }: Settled): RegisterEntry {
  const entry = owner ?? newest;
  if (entry === null) throw new Error('An action of the register is on no line and in no review');
  return entry;
}

function actionOf(owner: TakenEntry | null, newest: ReviewedEntry | null): RegisteredAction {
  const from = placed({ owner, newest });
  const live = newest ?? from;
  return {
    path: live.path,
    place: placeOf(live),
    id: idOf(from),
    ownerPath: owner?.path ?? null,
    lineId: owner?.lineId ?? null,
    itemId: owner?.itemId ?? null,
    item: owner?.item ?? '',
    meeting: owner?.meeting ?? (newest?.sourceName || 'An earlier meeting'),
    date: owner === null ? (newest?.source.date ?? null) : owner.date,
    series: from.series,
    body: from.body,
    text: from.text,
    addressee: live.addressee,
    assignees: live.assignees,
    dueOn: live.dueOn,
    status: live.status,
    isInternal: from.isInternal || live.isInternal,
    review: newest === null ? null : { meeting: newest.meeting, date: newest.date, outcome: newest.outcome },
  };
}

const placeOf = (entry: RegisterEntry): ActionPlace =>
  entry.kind === 'taken'
    ? { kind: 'line', itemId: entry.itemId, lineId: entry.lineId }
    : { kind: 'previousAction', previousActionId: entry.previousActionId };

/** That of the line, whether its meeting is there or not; where the line is not known, of its newest review. */
function idOf(entry: RegisterEntry): string {
  if (entry.kind === 'taken') return `${entry.meetingId}.${entry.lineId}`;
  const { meetingId, lineId } = entry.source;
  return meetingId !== undefined && lineId !== undefined
    ? `${meetingId}.${lineId}`
    : `${entry.meetingId}.${entry.previousActionId}`;
}

/** Oldest meeting first; of copies the shortest path, then in the order of the meeting. A total order. */
const compareEntries = (one: RegisterEntry, other: RegisterEntry): number =>
  compareInSeries(one, other) ||
  one.path.length - other.path.length ||
  compare(one.path, other.path) ||
  one.position - other.position;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
