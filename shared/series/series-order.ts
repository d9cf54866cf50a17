import type { Meeting } from '../meeting/meeting.ts';
import { seriesKey } from './series-key.ts';

/** What places a meeting in its series. */
export type SeriesMember = Pick<Meeting, 'body' | 'number' | 'date' | 'startTime'>;

const byNumber = new Intl.Collator('en', { numeric: true });

/** Oldest first. A meeting without a day is one to come, and stands last; of equal ones the number decides. */
export function compareInSeries(one: SeriesMember, other: SeriesMember): number {
  if (one.date !== other.date) {
    if (one.date === null) return 1;
    if (other.date === null) return -1;
    return one.date < other.date ? -1 : 1;
  }
  const [time, otherTime] = [one.startTime ?? '', other.startTime ?? ''];
  if (time !== otherTime) return time < otherTime ? -1 : 1;
  return byNumber.compare(one.number, other.number);
}

export type Series<Member> = {
  readonly key: string;
  /** As its newest meeting writes it. */
  readonly body: string;
  /** Oldest first. */
  readonly meetings: readonly Member[];
};

/** Meetings as series, the series whose last meeting is newest first. Meetings without a body are in none. */
export function groupSeries<Member>(
  members: readonly Member[],
  headOf: (member: Member) => SeriesMember | null,
): Series<Member>[] {
  const byKey = new Map<string, { readonly head: SeriesMember; readonly member: Member }[]>();
  for (const member of members) {
    const head = headOf(member);
    const key = head === null ? null : seriesKey(head);
    if (head === null || key === null) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [{ head, member }]);
    else known.push({ head, member });
  }
  return [...byKey]
    .map(([key, all]) => ({ key, all: all.toSorted((one, other) => compareInSeries(one.head, other.head)) }))
    .toSorted((one, other) => {
      const [last, otherLast] = [one.all.at(-1), other.all.at(-1)];
      return last === undefined || otherLast === undefined ? 0 : compareInSeries(otherLast.head, last.head);
    })
    .map(({ key, all }) => ({
      key,
      body: (all.at(-1)?.head.body ?? '').trim(),
      meetings: all.map(({ member }) => member),
    }));
}
