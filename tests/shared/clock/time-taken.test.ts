import { describe, expect, it } from 'vitest';
import { timeTaken } from '../../../shared/clock/time-taken.ts';
import type { ClockEvent } from '../../../shared/meeting/clock-event.ts';
import { makeMeeting } from '../../builders.ts';

type Entry = readonly [kind: ClockEvent['kind'], time: string, more?: object];

const logOf = (entries: readonly Entry[]): ClockEvent[] =>
  makeMeeting({
    clock: entries.map(
      ([kind, time, more], index) => ({ kind, id: `e${index}`, at: `2026-03-02T${time}Z`, ...more }) as never,
    ),
  }).clock;

const minutes = (entries: readonly Entry[]) =>
  Object.fromEntries([...timeTaken(logOf(entries))].map(([id, milliseconds]) => [id, milliseconds / 60_000]));

describe('time taken', () => {
  it('[CK1] an item takes from its beginning to the next or to the end', () => {
    expect(
      minutes([
        ['start', '11:00:00'],
        ['item', '11:00:00', { itemId: 'a' }],
        ['item', '11:05:00', { itemId: 'b' }],
        ['adjourn', '11:20:00'],
      ]),
    ).toEqual({ a: 5, b: 15 });
  });

  it('[CK2] a pause is not the item’s', () => {
    expect(
      minutes([
        ['item', '11:00:00', { itemId: 'a' }],
        ['pause', '11:05:00'],
        ['resume', '11:30:00'],
        ['adjourn', '11:31:00'],
      ]),
    ).toEqual({ a: 6 });
  });

  it('[CK3] an item taken up again adds up', () => {
    expect(
      minutes([
        ['item', '11:00:00', { itemId: 'a' }],
        ['item', '11:05:00', { itemId: 'b' }],
        ['item', '11:07:00', { itemId: 'a' }],
        ['adjourn', '11:10:00'],
      ]),
    ).toEqual({ a: 8, b: 2 });
  });

  it('[CK4] a correction moves an event in time, and the last one holds', () => {
    const log: Entry[] = [
      ['item', '11:00:00', { itemId: 'a' }],
      ['item', '11:10:00', { itemId: 'b' }],
      ['correction', '11:12:00', { eventId: 'e1', correctedAt: '2026-03-02T11:08:00Z' }],
      ['correction', '11:13:00', { eventId: 'e1', correctedAt: '2026-03-02T11:06:00Z' }],
      ['adjourn', '11:20:00'],
    ];
    expect(minutes(log)).toEqual({ a: 6, b: 14 });
  });

  it('[CK5] an empty log has taken nothing', () => {
    expect(minutes([])).toEqual({});
  });
});
