import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingTimings } from '../../../shared/clock/meeting-timings.ts';
import {
  arbitraryTakenMeeting,
  at,
  committee,
  log,
  press,
  recordingAt,
  told,
  withEvents,
  type Key,
} from './clock-builders.ts';

const AGENDA = { a: 10, b: 20, c: 30 };

/** What a key records at 11:30, or why it records nothing. */
function pressed(lines: readonly string[], key: Key, agenda: Parameters<typeof committee>[0] = AGENDA) {
  const result = press(committee(agenda, log(...lines)), key, recordingAt('11:30'));
  return result.ok ? told(result.value) : result.error.kind;
}

const NOT_STARTED: string[] = [];
const RUNNING = ['11:00 start', '11:00 item a', '11:10 item b'];
const PAUSED = [...RUNNING, '11:15 pause'];
const ADJOURNED = [...RUNNING, '11:20 adjourn'];

describe('the keys of the clock', () => {
  it.each<[Key, unknown, unknown, unknown, unknown]>([
    // key, not started, running, paused, adjourned
    ['start', ['11:30 start', '11:30 item a'], 'alreadyStarted', 'alreadyStarted', 'adjourned'],
    ['next', 'notStarted', ['11:30 item c'], ['11:30 item c'], 'adjourned'],
    ['previous', 'notStarted', ['11:30 item a'], ['11:30 item a'], ['11:30 resume']],
    [{ item: 'c' }, ['11:30 start', '11:30 item c'], ['11:30 item c'], ['11:30 item c'], ['11:30 item c']],
    [{ item: 'b' }, ['11:30 start', '11:30 item b'], 'alreadyCurrent', ['11:30 item b'], ['11:30 item b']],
    [{ item: 'gone' }, 'itemGone', 'itemGone', 'itemGone', 'itemGone'],
    ['pause', 'notStarted', ['11:30 pause'], 'alreadyPaused', 'adjourned'],
    ['resume', 'notStarted', 'notPaused', ['11:30 resume'], ['11:30 resume']],
    ['adjourn', 'notStarted', ['11:30 adjourn'], ['11:30 adjourn'], 'adjourned'],
  ])('[CK23] %j does in every state what the table says', (key, ...expected) => {
    expect([NOT_STARTED, RUNNING, PAUSED, ADJOURNED].map((lines) => pressed(lines, key))).toEqual(expected);
  });

  it('[CK23] the same key pressed at the same moment gives events with ids of their own', () => {
    const result = press(committee(AGENDA), 'start', recordingAt('11:30'));
    expect(result.ok && result.value.map(({ id }) => id)).toEqual(['new1', 'new2']);
  });

  const deferred = { plannedMinutes: 5, state: 'deferred' as const };
  const skipped = { plannedMinutes: 5, state: 'skipped' as const };
  it.each<[string, Key, Parameters<typeof committee>[0], string[], unknown]>([
    ['start passes over deferred items', 'start', { a: deferred, b: 5 }, [], ['11:30 start', '11:30 item b']],
    ['start without any item only starts', 'start', {}, [], ['11:30 start']],
    ['start with every item skipped only starts', 'start', { a: skipped }, [], ['11:30 start']],
    [
      'next passes over deferred and skipped items',
      'next',
      { a: 5, b: deferred, c: skipped, d: 5 },
      ['11:00 item a'],
      ['11:30 item d'],
    ],
    [
      'previous does as well',
      'previous',
      { a: 5, b: deferred, c: skipped, d: 5 },
      ['11:00 item d'],
      ['11:30 item a'],
    ],
    [
      'next on the last item does not adjourn',
      'next',
      AGENDA,
      ['11:00 item a', '11:01 item b', '11:02 item c'],
      'lastItem',
    ],
    [
      'next on the last item goes to one passed over',
      'next',
      AGENDA,
      ['11:00 item a', '11:01 item c'],
      ['11:30 item b'],
    ],
    ['and then there is none', 'next', AGENDA, ['11:00 item a', '11:01 item c', '11:02 item b'], 'lastItem'],
    ['previous on the first item stays there', 'previous', AGENDA, ['11:00 item a'], 'firstItem'],
    [
      'next after a slip and previous takes the item slipped to',
      'next',
      AGENDA,
      ['11:00 item a', '11:01 item b', '11:02 item a'],
      ['11:30 item b'],
    ],
    [
      'next after a second look at item a returns to where the meeting was',
      'next',
      { ...AGENDA, d: 5 },
      ['11:00 item a', '11:01 item b', '11:02 item c', '11:03 item a'],
      ['11:30 item c'],
    ],
    [
      'next after two times previous takes them one by one',
      'next',
      AGENDA,
      ['11:00 item a', '11:01 item b', '11:02 item c', '11:03 item b', '11:04 item a'],
      ['11:30 item b'],
    ],
    [
      'next with an item removed while it ran goes on after the one before it',
      'next',
      AGENDA,
      ['11:00 item a', '11:01 item gone'],
      ['11:30 item b'],
    ],
    [
      'previous there goes to the one before it',
      'previous',
      AGENDA,
      ['11:00 item a', '11:01 item gone'],
      ['11:30 item a'],
    ],
    ['next takes an item added after the start', 'next', AGENDA, ['11:00 start'], ['11:30 item a']],
    [
      'a deferred item can be begun by hand',
      { item: 'b' },
      { a: 5, b: deferred },
      ['11:00 item a'],
      ['11:30 item b'],
    ],
  ])('[CK24] %s', (_case, key, agenda, lines, expected) => {
    expect(pressed(lines, key, agenda)).toEqual(expected);
  });

  it('[CK24] an item passed over and taken up later does not open the one it is taken up from', () => {
    const lines = [
      '11:00 start',
      '11:00 item a',
      '11:01 item b',
      '11:02 item a',
      '11:03 item c',
      '11:04 item b',
    ];
    expect(
      press(committee({ a: 5, b: 5, c: 5 }, log(...lines)), 'next', recordingAt('11:10', 'next')),
    ).toEqual({
      ok: false,
      error: { kind: 'lastItem' },
    });
  });

  it('[CK25] two note-takers who press next at once move the meeting on by one item', () => {
    const meeting = committee(AGENDA, log('11:00 start', '11:00 item a'));
    const mine = press(meeting, 'next', recordingAt('11:10', 'mine'));
    const theirs = press(meeting, 'next', recordingAt('11:10:01', 'theirs'));
    if (!mine.ok || !theirs.ok) throw new Error('both keys record');
    const merged = withEvents(withEvents(meeting, mine.value), theirs.value);
    const timings = meetingTimings(merged, at('11:12'));
    expect([timings.currentItem, timings.items[1]?.elapsed]).toEqual(['b', 2 * 60_000]);
    expect(told(merged.clock).slice(2)).toEqual(['11:10 item b', '11:10:01 item b']);
  });

  it('[CK24] next, pressed often enough, takes every item that is to be taken once, and ends there', () => {
    fc.assert(
      fc.property(arbitraryTakenMeeting, ([taken, now]) => {
        fc.pre(meetingTimings(taken, now).state === 'running');
        const open = meetingTimings(taken, now).items.filter(({ standing }) => standing === 'upcoming');
        let meeting = taken;
        const begun: unknown[] = [];
        for (let count = 0; count <= open.length; count++) {
          const result = press(meeting, 'next', recordingAt('23:00', `next${count}x`));
          if (result.ok) meeting = withEvents(meeting, result.value);
          begun.push(result.ok ? meetingTimings(meeting, at('23:00')).currentItem : result.error.kind);
        }
        expect(begun.at(-1)).toBe('lastItem');
        expect(begun).toHaveLength(open.length + 1);
        expect(new Set(begun.slice(0, -1))).toEqual(new Set(open.map(({ itemId }) => itemId)));
      }),
      { numRuns: 500 },
    );
  });

  it('[CK23] what a key records is what happens: the state after it is the one it names', () => {
    fc.assert(
      fc.property(
        arbitraryTakenMeeting,
        fc.constantFrom<Key>('start', 'next', 'previous', 'pause', 'resume', 'adjourn', { item: 'a' }),
        ([meeting, now], key) => {
          const newId = recordingAt('11:00', 'after').newId;
          const result = press(meeting, key, { now, newId });
          if (!result.ok) return;
          const last = result.value.at(-1);
          const { state, currentItem } = meetingTimings(withEvents(meeting, result.value), now);
          const named = key === 'pause' ? 'paused' : key === 'adjourn' ? 'adjourned' : 'running';
          expect(state).toBe(named);
          expect(last?.kind === 'item' ? last.itemId : currentItem).toBe(currentItem);
        },
      ),
    );
  });
});
