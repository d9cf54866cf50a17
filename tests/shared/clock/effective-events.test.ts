import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveEvents } from '../../../shared/clock/effective-events.ts';
import type { ClockEvent } from '../../../shared/meeting/clock-event.ts';
import { arbitraryLog, log, timeOf } from './clock-builders.ts';

const happened = (events: readonly ClockEvent[]) =>
  effectiveEvents(events).map((event) => `${timeOf(event.moment)} ${event.kind} ${event.id}`);

describe('the log as it happened', () => {
  it('[CK6] an event recorded after the clock was set back counts from the moment of the one before', () => {
    expect(happened(log('11:00 start', '11:20 item a', '10:25 item b', '11:30 pause'))).toEqual([
      '11:00 start e0',
      '11:20 item e1',
      '11:20 item e2',
      '11:30 pause e3',
    ]);
  });

  it('[CK6] correcting the one event with a wrong time puts the later ones right', () => {
    const wrong = ['11:00 start', '12:20 item a', '11:25 item b', '11:30 pause'];
    expect(happened(log(...wrong))).toEqual([
      '11:00 start e0',
      '12:20 item e1',
      '12:20 item e2',
      '12:20 pause e3',
    ]);
    expect(happened(log(...wrong, '11:31 e1 was 11:20'))).toEqual([
      '11:00 start e0',
      '11:20 item e1',
      '11:25 item e2',
      '11:30 pause e3',
    ]);
  });

  it('[CK6] two note-takers’ corrections that cross leave the order of events', () => {
    const crossed = [
      '11:00 item a',
      '11:10 item b',
      '11:20 item c',
      '11:30 e1 was 11:15',
      '11:30 e2 was 11:12',
    ];
    expect(happened(log(...crossed))).toEqual(['11:00 item e0', '11:15 item e1', '11:15 item e2']);
  });

  it('[CK7] an event that stands in the log twice counts once, as it stood first', () => {
    const [start, item] = log('11:00 start', '11:05 item a');
    if (start === undefined || item === undefined) throw new Error('two events expected');
    expect(happened([start, item, { ...item, at: start.at }, start])).toEqual([
      '11:00 start e0',
      '11:05 item e1',
    ]);
  });

  it('[CK7] a correction of an event that is not there, or of a correction, changes nothing', () => {
    expect(happened(log('11:00 start', '11:01 e9 was 10:00', '11:02 e1 was 10:30'))).toEqual([
      '11:00 start e0',
    ]);
  });

  it('[CK6] whatever the log, time never runs backwards in it, and nothing recorded gets lost', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const effective = effectiveEvents(events);
        const ids = events.filter(({ kind }) => kind !== 'correction').map(({ id }) => id);
        expect(effective.map(({ id }) => id)).toEqual([...new Set(ids)]);
        for (const [index, event] of effective.entries())
          expect(event.moment).toBeGreaterThanOrEqual(effective[index - 1]?.moment ?? -Infinity);
      }),
    );
  });
});
