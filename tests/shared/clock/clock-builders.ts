import fc from 'fast-check';
import {
  adjournMeeting,
  beginItem,
  nextItem,
  pauseMeeting,
  previousItem,
  resumeMeeting,
  startMeeting,
  type Navigated,
} from '../../../shared/clock/navigate.ts';
import { asMoment, instantOf, momentOf, type Moment } from '../../../shared/clock/moment.ts';
import type { Recording } from '../../../shared/clock/recording.ts';
import type { ClockEvent } from '../../../shared/meeting/clock-event.ts';
import { countedIdentifiers, type ClockEventId, type ItemId } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Instant } from '../../../shared/meeting/text.ts';
import { makeMeeting } from '../../builders.ts';

export const MINUTE = 60_000;
export const itemId = (id: string): ItemId => id as ItemId;
export const eventId = (id: string): ClockEventId => id as ClockEventId;

/** A time of 2 March 2026, UTC: "11:05", "11:05:30", "11:05:30.250". */
export const at = (time: string): Moment =>
  momentOf(`2026-03-02T${time.length === 5 ? `${time}:00` : time}Z` as Instant);

/** Back again, for readable expectations: "11:05", "11:05:30". */
export const timeOf = (moment: Moment | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().slice(11, 19).replace(/:00$/, '');

/**
 * A log as a note-taker would tell it, one event a line: "11:00 start", "11:00 item a", "11:12 e1 was 11:08" (the
 * second event, counting from e0, is corrected).
 */
export const log = (...lines: readonly string[]): ClockEvent[] =>
  lines.map((line, index) => {
    const [time = '', word = '', ...rest] = line.split(' ');
    const common = { id: eventId(`e${index}`), at: instantOf(at(time)) };
    switch (word) {
      case 'start':
      case 'pause':
      case 'resume':
      case 'adjourn':
        return { kind: word, ...common };
      case 'item':
        return { kind: 'item', ...common, itemId: itemId(rest[0] ?? '') };
      default:
        return {
          kind: 'correction',
          ...common,
          eventId: eventId(word),
          correctedAt: instantOf(at(rest[1] ?? '')),
        };
    }
  });

/** Such a log in lines again, corrections worked out or not. */
export const told = (events: readonly ClockEvent[]): string[] =>
  events.map((event) => {
    const time = timeOf(momentOf(event.at));
    if (event.kind === 'item') return `${time} item ${event.itemId}`;
    if (event.kind !== 'correction') return `${time} ${event.kind}`;
    return `${time} ${event.eventId} was ${timeOf(momentOf(event.correctedAt))}`;
  });

type Input = NonNullable<Parameters<typeof makeMeeting>[0]>;
type Item = Partial<NonNullable<Input['agenda']>[number]>;

/** A meeting with an agenda in short: `{ a: 10, b: { plannedMinutes: 20, state: 'deferred' } }`. */
export function committee(
  agenda: Readonly<Record<string, number | null | Item>>,
  clock: readonly ClockEvent[] = [],
  more: Input = {},
): Meeting {
  const items = Object.entries(agenda).map(([id, item]) => ({
    title: `Item ${id}`,
    ...(typeof item === 'object' && item !== null ? item : { plannedMinutes: item }),
    id,
  }));
  return {
    ...makeMeeting({ startTime: '11:00', timeZone: 'UTC', ...more, agenda: items }),
    clock: [...clock],
  };
}

export const recordingAt = (time: string, prefix = 'new'): Recording => ({
  now: at(time),
  newId: countedIdentifiers(prefix),
});

export type Key = 'start' | 'next' | 'previous' | 'pause' | 'resume' | 'adjourn' | { readonly item: string };

/** What a key gives. */
export function press(meeting: Meeting, key: Key, recording: Recording): Navigated {
  if (typeof key === 'object') return beginItem(meeting, itemId(key.item), recording);
  const keys = {
    start: startMeeting,
    next: nextItem,
    previous: previousItem,
    pause: pauseMeeting,
    resume: resumeMeeting,
    adjourn: adjournMeeting,
  };
  return keys[key](meeting, recording);
}

/** The meeting with events added to its log. */
export const withEvents = (meeting: Meeting, events: readonly ClockEvent[]): Meeting => ({
  ...meeting,
  clock: [...meeting.clock, ...events],
});

/** The agenda and log moved in time, as if everything had happened so much later. */
export const shifted = (events: readonly ClockEvent[], by: number): ClockEvent[] =>
  events.map((event) => {
    const shift = (instant: Instant) => instantOf(asMoment(momentOf(instant) + by));
    return event.kind === 'correction'
      ? { ...event, at: shift(event.at), correctedAt: shift(event.correctedAt) }
      : { ...event, at: shift(event.at) };
  });

const IDS = ['a', 'b', 'c', 'd', 'e', 'gone'];

/** Any agenda: protected, deferred, skipped, unlisted items, with planned time and without. */
export const arbitraryAgenda: fc.Arbitrary<Readonly<Record<string, Item>>> = fc
  .array(
    fc.record({
      plannedMinutes: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }),
      isProtected: fc.boolean(),
      isListed: fc.boolean(),
      state: fc.constantFrom(
        'scheduled' as const,
        'scheduled' as const,
        'deferred' as const,
        'skipped' as const,
      ),
    }),
    { maxLength: 5 },
  )
  .map((items) => Object.fromEntries(items.map((item, index) => [IDS[index] ?? '', item])));

const someMoment = fc
  .integer({ min: 0, max: 4 * 60 * 60 * 1_000 })
  .map((milliseconds) => instantOf(asMoment(at('10:00') + milliseconds)));

/** Any log at all: out of order, without a start, with repeated and unknown ids, corrections of anything. */
export const arbitraryLog: fc.Arbitrary<ClockEvent[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('start' as const, 'pause' as const, 'resume' as const, 'adjourn' as const),
      id: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => eventId(`e${index}`))),
      at: someMoment,
    }),
    fc.record({
      kind: fc.constant('item' as const),
      id: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => eventId(`e${index}`))),
      at: someMoment,
      itemId: fc.constantFrom(...IDS.map(itemId)),
    }),
    fc.record({
      kind: fc.constant('correction' as const),
      id: fc.constantFrom(...Array.from({ length: 4 }, (_, index) => eventId(`c${index}`))),
      at: someMoment,
      eventId: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => eventId(`e${index}`))),
      correctedAt: someMoment,
    }),
  ),
  { maxLength: 14 },
);

const arbitraryKey: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom<Key>('next', 'next', 'next', 'previous', 'pause', 'resume', 'adjourn'),
  fc.constantFrom(...IDS).map((item) => ({ item })),
);

/** A meeting taken with the keys, in good order, from its start to some moment (the second of the pair). */
export const arbitraryTakenMeeting: fc.Arbitrary<readonly [Meeting, Moment]> = fc
  .tuple(
    arbitraryAgenda,
    fc.option(fc.integer({ min: 0, max: 120 })),
    fc.array(fc.tuple(arbitraryKey, fc.integer({ min: 0, max: 20 * MINUTE })), { maxLength: 12 }),
    fc.integer({ min: 0, max: 30 * MINUTE }),
  )
  .map(([agenda, slotMinutes, keys, rest]) => {
    const newId = countedIdentifiers('e');
    let meeting = committee(agenda, [], { slotMinutes });
    let now = at('11:00');
    for (const [key, gap] of [['start', 0] as const, ...keys]) {
      now = asMoment(now + gap);
      const pressed = press(meeting, key, { now, newId });
      if (pressed.ok) meeting = withEvents(meeting, pressed.value);
    }
    return [meeting, asMoment(now + rest)] as const;
  });
