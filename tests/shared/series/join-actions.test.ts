import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { isReviewedAction, type RegisteredAction } from '../../../shared/series/action-register.ts';
import { joinActions } from '../../../shared/series/join-actions.ts';
import { makeNextMeeting, asProposed, proposeNextMeeting } from '../../../shared/series/next-meeting.ts';
import { registerEntries } from '../../../shared/series/register-entry.ts';
import { countedIdentifiers } from '../../../shared/meeting/identifier.ts';
import { makeMeeting } from '../../builders.ts';

type Status = 'open' | 'done' | 'dropped';
const ROMAN = ['XIV', 'XV', 'XVI', 'XVII'];
const roster = [{ id: 'g', name: 'G', participants: [{ id: 'ana', familyName: 'Neves', givenName: 'Ana' }] }];
const xiv = makeMeeting({
  id: 'm-14',
  body: 'IGF MAG',
  number: 'XIV',
  date: '2026-03-02',
  roster,
  agenda: [
    {
      id: 'i',
      title: 'Budget',
      minutes: [
        {
          kind: 'action',
          id: 'a',
          text: 'Send the budget',
          status: 'open',
          assignees: ['ana'],
        },
        {
          kind: 'action',
          id: 'b',
          text: 'Book a room',
          status: 'open',
        },
      ],
    },
  ],
});
const next = (last: Meeting, id: string, change: (meeting: Meeting) => Meeting = (meeting) => meeting) => {
  const choice = asProposed(proposeNextMeeting(last, null));
  const date = `2026-0${Number(id) - 11}-02`;
  const number = ROMAN[Number(id) - 14] ?? '';
  const made = makeNextMeeting(
    last,
    { ...choice, number, date: date as Meeting['date'] },
    countedIdentifiers(`p${id}-`),
  );
  return change({ ...made, id: `m-${id}` as Meeting['id'] });
};
const settle =
  (text: string, status: Status, outcome = '') =>
  (meeting: Meeting): Meeting => ({
    ...meeting,
    previousActions: meeting.previousActions.map((action) =>
      action.text.map((span) => span.text).join('') === text ? { ...action, status, outcome } : action,
    ),
  });
const register = (...meetings: readonly (readonly [Meeting, string])[]): RegisteredAction[] =>
  joinActions(meetings.flatMap(([meeting, path]) => registerEntries(meeting, path)));
const named = (actions: readonly RegisteredAction[], text: string) =>
  actions.filter((action) => action.text === text);

describe('an action in the meetings that know of it', () => {
  it('[RV1] stands once, under the meeting that took it, with what the newest review says', () => {
    const xv = next(xiv, '15', settle('Send the budget', 'done', 'Sent on 3 March.'));
    const actions = register([xiv, '/xiv'], [xv, '/xv']);
    expect(actions).toHaveLength(2);
    const [sent] = named(actions, 'Send the budget');
    expect(sent).toMatchObject({
      meeting: 'IGF MAG Meeting XIV',
      date: '2026-03-02',
      item: 'Budget',
      ownerPath: '/xiv',
      lineId: 'a',
      id: 'm-14.a',
      path: '/xv',
      place: { kind: 'previousAction' },
      status: 'done',
      assignees: ['Ana Neves'],
      review: {
        meeting: 'IGF MAG Meeting XV',
        date: '2026-04-02',
        outcome: 'Sent on 3 March.',
      },
    });
    expect(actions.map(isReviewedAction)).toEqual([true, false]);
  });

  it('[RV2] the newest meeting counts, whatever an older one says', () => {
    const xv = next(xiv, '15');
    const xvi = next(xv, '16');
    const reopened = settle('Send the budget', 'done')(xv);
    const [action] = named(register([reopened, '/xv'], [xvi, '/xvi'], [xiv, '/xiv']), 'Send the budget');
    expect(action).toMatchObject({ path: '/xvi', status: 'open' });
    const closed = register([xv, '/xv'], [settle('Send the budget', 'dropped')(xvi), '/xvi'], [xiv, '/xiv']);
    expect(named(closed, 'Send the budget')).toMatchObject([{ path: '/xvi', status: 'dropped' }]);
  });

  it('[RV2] a meeting without a day is one to come, so it is the newest', () => {
    const xv = next(xiv, '15', settle('Book a room', 'done'));
    const draft = { ...next(xv, '16'), date: null, previousActions: xv.previousActions };
    expect(named(register([draft, '/d'], [xv, '/xv'], [xiv, '/xiv']), 'Book a room')[0]?.path).toBe('/d');
  });

  it('[RV3] where its own meeting is not there it stands under what the review calls that meeting', () => {
    const xv = next(xiv, '15');
    expect(register([xv, '/xv'])[0]).toMatchObject({
      meeting: 'IGF MAG Meeting XIV',
      date: '2026-03-02',
      ownerPath: null,
      lineId: null,
      itemId: null,
      id: 'm-14.a',
      path: '/xv',
      status: 'open',
    });
    const unknown = makeMeeting({
      previousActions: [
        { id: 'p', text: 'Call' },
        { id: 'q', text: ' ' },
      ],
    });
    expect(register([unknown, '/u'])).toMatchObject([{ meeting: 'An earlier meeting', id: 'meeting-1.p' }]);
  });

  it('[RV4] a review that names no line is of the same words in an earlier meeting of the series', () => {
    const review = (number: string) => ({
      id: 'p',
      text: 'send the Budget',
      status: 'done' as const,
      source: { number },
    });
    const read = (previousActions: ReturnType<typeof review>[], more = {}) =>
      makeMeeting({
        id: 'm-x',
        body: 'IGF Mag',
        number: 'XV',
        date: '2026-04-02',
        previousActions,
        ...more,
      });
    expect(register([xiv, '/xiv'], [read([review('')]), '/xv'])).toHaveLength(2);
    expect(register([xiv, '/xiv'], [read([review('XIV')]), '/xv'])).toHaveLength(2);
    expect(register([xiv, '/xiv'], [read([review('XIII')]), '/xv'])).toHaveLength(3);
    expect(register([xiv, '/xiv'], [read([review('')], { body: 'Board' }), '/xv'])).toHaveLength(3);
    expect(register([xiv, '/xiv'], [read([review('')], { date: '2026-01-01' }), '/xv'])).toHaveLength(3);
    expect(register([read([review(''), { ...review(''), id: 'q' }]), '/xv'])).toHaveLength(2);
  });

  it('[RV5] of copies of one meeting one counts; a file copied to begin another meeting is another meeting', () => {
    const copy = { ...xiv };
    expect(register([copy, '/xiv copy'], [xiv, '/xiv']).map(({ path }) => path)).toEqual(['/xiv', '/xiv']);
    const other = { ...xiv, number: 'XX' };
    expect(register([other, '/xx'], [xiv, '/xiv'])).toHaveLength(4);
    const [, ...reviewed] = register([other, '/xx'], [next(xiv, '15'), '/xv'], [xiv, '/xiv']);
    expect(reviewed.filter(({ path }) => path === '/xv').every(({ ownerPath }) => ownerPath === '/xiv')).toBe(
      true,
    );
  });

  it('[RV6] the register is the same in whatever order meetings are read, each action once', () => {
    const status = fc.constantFrom<Status>('open', 'done', 'dropped');
    const chain = fc.array(
      fc.record({ first: status, second: status, isThere: fc.boolean(), isCopied: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(chain, fc.boolean(), fc.infiniteStream(fc.nat(1_000)), (steps, hasOwner, random) => {
        const files: [Meeting, string][] = hasOwner ? [[xiv, '/xiv']] : [];
        let last: Meeting = xiv;
        for (const [index, { first, second, isThere, isCopied }] of steps.entries()) {
          last = next(last, String(15 + index), (meeting) =>
            settle('Book a room', second)(settle('Send the budget', first)(meeting)),
          );
          if (isThere) files.push([last, `/m${index}`]);
          if (isThere && isCopied) files.push([last, `/m${index} copy`]);
        }
        const shuffled = files
          .map((file) => ({ file, at: random.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ file }) => file);
        const actions = register(...files);
        expect(register(...shuffled)).toEqual(actions);
        const ids = actions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(2);
        const newest = files.findLast(([{ previousActions }]) => previousActions.length > 0)?.[0];
        for (const { id, text, source, status: said } of newest?.previousActions ?? [])
          expect(actions).toContainEqual(
            expect.objectContaining({
              id: `${source.meetingId}.${source.lineId}`,
              place: { kind: 'previousAction', previousActionId: id },
              text: text.map((span) => span.text).join(''),
              status: said,
            }),
          );
      }),
    );
  });
});
