import { foldName } from '../names/fold-name.ts';
import type { Attendee, ReportTime, SkippedAttendee, Stay } from './attendance-report.ts';
import { isPhoneCaller } from './is-phone-caller.ts';

/** Stays that overlap by more are those of two people. Programs round, and a lost line is noticed late. */
const OVERLAP = 60;
/** Nobody changes their name more often; an account with more names is an office's. */
const MOST_NAMES = 20;

/**
 * The people of a report: joins and re-joins of one person are one, with a total. An address says who somebody is, in
 * whatever case; without one the name does, and belongs to the one address that has this name. Two addresses under one
 * name are two people. So are two names under one address that have no word in common and were there at the same time:
 * an office's account, while one after the other is somebody who changed the name. The order of the rows says nothing.
 */
export function joinPeople(stays: readonly Stay[]): {
  readonly people: readonly Attendee[];
  readonly skipped: readonly SkippedAttendee[];
} {
  const attendees = groupStays(stays).map(attendeeOf);
  const isSkipped = ({ name, email }: Attendee): boolean => email === null && isPhoneCaller(name);
  return {
    people: attendees.filter((attendee) => !isSkipped(attendee)),
    skipped: attendees.filter(isSkipped).map((attendee) => ({ ...attendee, reason: 'phone' })),
  };
}

function groupStays(stays: readonly Stay[]): Stay[][] {
  const addressed = grouped(
    stays.filter(({ email }) => email !== ''),
    ({ email }) => email.toLowerCase(),
  );
  const people = [...addressed.values()].flatMap(peopleOfAddress);
  const owners = new Map<string, Stay[][]>();
  for (const person of people)
    for (const name of new Set(person.map(nameKey))) owners.set(name, [...(owners.get(name) ?? []), person]);
  const nameless = grouped(
    stays.filter(({ email }) => email === ''),
    nameKey,
  );
  for (const [name, group] of nameless) {
    const [owner, ...others] = owners.get(name) ?? [];
    if (owner !== undefined && others.length === 0) owner.push(...group);
    else people.push(group);
  }
  const places = new Map(stays.map((stay, index) => [stay, index]));
  const first = (group: readonly Stay[]): number =>
    group.reduce((least, stay) => Math.min(least, places.get(stay) ?? 0), Infinity);
  return people.toSorted((one, other) => first(one) - first(other));
}

function peopleOfAddress(stays: Stay[]): Stay[][] {
  const byName = [...grouped(stays, nameKey).values()];
  const areTwo =
    byName.length > MOST_NAMES ||
    byName.some((group, index) =>
      byName.slice(index + 1).some((other) => !shareWord(group, other) && overlap(group, other)),
    );
  return areTwo ? byName : [stays];
}

const nameKey = ({ name }: Stay): string => foldName(name) || name;

const shareWord = ([one]: readonly Stay[], [other]: readonly Stay[]): boolean => {
  const words = new Set(one === undefined ? [] : nameKey(one).split(' '));
  return (
    other === undefined ||
    nameKey(other)
      .split(' ')
      .some((word) => words.has(word))
  );
};

const overlap = (some: readonly Stay[], others: readonly Stay[]): boolean =>
  some.some((one) =>
    others.some((other) => {
      if (one.joinedAt === null || one.leftAt === null || other.joinedAt === null || other.leftAt === null)
        return false;
      const from = one.joinedAt > other.joinedAt ? one.joinedAt : other.joinedAt;
      const to = one.leftAt < other.leftAt ? one.leftAt : other.leftAt;
      return from < to && (secondsBetween(from, to) ?? 0) > OVERLAP;
    }),
  );

function attendeeOf(stays: readonly Stay[]): Attendee {
  const sorted = stays.toSorted(byTime);
  const spent = stays.map(secondsOf);
  const known = spent.filter((seconds) => seconds !== null);
  const hasTimes = stays.some(({ joinedAt, leftAt }) => joinedAt !== null || leftAt !== null);
  const times = (which: 'joinedAt' | 'leftAt'): ReportTime[] =>
    stays
      .flatMap((stay) => stay[which] ?? [])
      .toSorted((one, other) => (one < other ? -1 : Number(one > other)));
  const isStillThere = stays.some(({ joinedAt, leftAt }) => joinedAt !== null && leftAt === null);
  return {
    name: usualName(sorted),
    email: sorted.find(({ email }) => email !== '')?.email ?? null,
    seconds: known.length === 0 && !hasTimes ? null : known.reduce((sum, seconds) => sum + seconds, 0),
    firstJoinedAt: times('joinedAt')[0] ?? null,
    lastLeftAt: isStillThere ? null : (times('leftAt').at(-1) ?? null),
  };
}

/** The name somebody bore longest; of equal ones the one that says most. */
function usualName(stays: readonly Stay[]): string {
  const names = [...grouped(stays, ({ name }) => name)].map(([name, group]) => ({
    name,
    seconds: group.reduce((sum, stay) => sum + (secondsOf(stay) ?? 0), 0),
  }));
  const [best] = names.toSorted(
    (one, other) =>
      other.seconds - one.seconds || other.name.length - one.name.length || (one.name < other.name ? -1 : 1),
  );
  return best?.name ?? '';
}

/** As the report gives it, else from joining to leaving; nothing is counted for who has not left. */
function secondsOf({ seconds, joinedAt, leftAt }: Stay): number | null {
  if (seconds !== null) return seconds;
  return joinedAt === null || leftAt === null ? null : secondsBetween(joinedAt, leftAt);
}

function secondsBetween(from: ReportTime, to: ReportTime): number | null {
  if (from.includes('T') !== to.includes('T')) return null;
  const instant = (time: ReportTime): number =>
    Date.parse(`${time.includes('T') ? time : `2000-01-01T${time}`}Z`);
  const seconds = (instant(to) - instant(from)) / 1_000;
  if (seconds >= 0) return seconds;
  // Times of day without a day may pass midnight.
  return from.includes('T') ? null : seconds + 86_400;
}

function byTime(one: Stay, other: Stay): number {
  const [first, second] = [one, other].map(({ joinedAt, leftAt, email, name }) =>
    [joinedAt ?? '', leftAt ?? '', email, name].join('\n'),
  );
  return (first ?? '') < (second ?? '') ? -1 : Number(first !== second);
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
