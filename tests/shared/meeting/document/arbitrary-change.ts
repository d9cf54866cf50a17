import fc from 'fast-check';
import { meetingSchema, type Meeting } from '../../../../shared/meeting/meeting.ts';
import { arbitraryText } from '../../../arbitraries.ts';

/** What one side does to a meeting between two saves; gives a valid meeting whatever it is given. */
export type Change = (meeting: Meeting) => Meeting;

const nth = <Element>(list: readonly Element[], place: number): Element | undefined =>
  list[place % Math.max(list.length, 1)];
const moved = <Element>(list: readonly Element[], from: number, to: number): Element[] => {
  const element = nth(list, from);
  if (element === undefined) return [...list];
  const others = list.filter((other) => other !== element);
  return others.toSpliced(to % (others.length + 1), 0, element);
};
const valid = (meeting: unknown): Meeting => meetingSchema.parse(meeting);

/** A change of every kind there is, its places counted round. */
export const arbitraryChange: fc.Arbitrary<Change> = fc
  .record({
    kind: fc.constantFrom(
      'scalar',
      'itemTitle',
      'addItem',
      'removeItem',
      'moveItem',
      'addLine',
      'removeLine',
      'moveLine',
      'rewriteLine',
      'convertLine',
      'unknownOnLine',
      'lineToOther',
      'addGroup',
      'removeGroup',
      'addPerson',
      'renamePerson',
      'movePerson',
      'tick',
      'clock',
      'addPrevious',
      'settlePrevious',
      'removePrevious',
      'movePrevious',
      'unknown',
    ),
    place: fc.nat(20),
    other: fc.nat(20),
    text: arbitraryText,
    mark: fc.nat().map((number) => `new-${number}`),
  })
  .map(({ kind, place, other, text, mark }): Change => (meeting) => {
    const item = nth(meeting.agenda, place);
    const line = item === undefined ? undefined : nth(item.minutes, other);
    const group = nth(meeting.roster, place);
    const person = group === undefined ? undefined : nth(group.participants, other);
    const withLines = (id: string | undefined, change: (lines: readonly unknown[]) => unknown[]) =>
      valid({
        ...meeting,
        agenda: meeting.agenda.map((each) =>
          each.id === id ? { ...each, minutes: change(each.minutes) } : each,
        ),
      });
    const newLine = { kind: 'note', id: mark, level: 1, text };
    if (JSON.stringify(meeting).includes(`"id":"${mark}"`)) return meeting;
    switch (kind) {
      case 'scalar':
        return valid({ ...meeting, place: text });
      case 'unknown':
        return valid({ ...meeting, xnew: { text } });
      case 'itemTitle':
        return valid({
          ...meeting,
          agenda: meeting.agenda.map((each) => (each === item ? { ...each, title: text } : each)),
        });
      case 'addItem':
        return valid({
          ...meeting,
          agenda: [
            ...meeting.agenda.slice(0, other),
            { id: mark, title: text },
            ...meeting.agenda.slice(other),
          ],
        });
      case 'removeItem':
        return valid({ ...meeting, agenda: meeting.agenda.filter((each) => each !== item) });
      case 'moveItem':
        return valid({ ...meeting, agenda: moved(meeting.agenda, place, other) });
      case 'addLine':
        return withLines(item?.id, (lines) => lines.toSpliced(other % (lines.length + 1), 0, newLine));
      case 'removeLine':
        return withLines(item?.id, (lines) => lines.filter((each) => each !== line));
      case 'moveLine':
        return withLines(item?.id, (lines) => moved(lines, place, other));
      case 'rewriteLine':
        return withLines(item?.id, (lines) =>
          lines.map((each) =>
            each === line && line !== undefined
              ? { ...line, text: [{ text: `${text}.`, bold: true }] }
              : each,
          ),
        );
      case 'unknownOnLine':
        return withLines(item?.id, (lines) =>
          lines.map((each) =>
            each === line && line !== undefined
              ? { kind: 'note', id: line.id, level: 1, text: line.text, [`x${place}`]: text }
              : each,
          ),
        );
      case 'convertLine':
        return withLines(item?.id, (lines) =>
          lines.map((each) =>
            each === line && line !== undefined ? { kind: 'decision', id: line.id, text: line.text } : each,
          ),
        );
      case 'lineToOther': {
        const target = nth(meeting.agenda, place + 1);
        if (line === undefined || target === item) return meeting;
        return valid({
          ...meeting,
          agenda: meeting.agenda.map((each) =>
            each === item
              ? { ...each, minutes: each.minutes.filter((one) => one !== line) }
              : each === target
                ? { ...each, minutes: [...each.minutes, line] }
                : each,
          ),
        });
      }
      case 'addGroup':
        return valid({ ...meeting, roster: [...meeting.roster, { id: mark, name: text, participants: [] }] });
      case 'removeGroup': {
        const ids = new Set<string>(group?.participants.map(({ id }) => id));
        return valid({
          ...meeting,
          roster: meeting.roster.filter((each) => each !== group),
          attendance: Object.fromEntries(Object.entries(meeting.attendance).filter(([id]) => !ids.has(id))),
        });
      }
      case 'addPerson':
        return valid({
          ...meeting,
          roster: meeting.roster.map((each) =>
            each === group
              ? { ...each, participants: [{ id: mark, familyName: text }, ...each.participants] }
              : each,
          ),
        });
      case 'renamePerson':
        return valid({
          ...meeting,
          roster: meeting.roster.map((each) => ({
            ...each,
            participants: each.participants.map((one) =>
              one === person ? { ...one, familyName: text } : one,
            ),
          })),
        });
      case 'movePerson': {
        const target = nth(meeting.roster, place + 1);
        if (person === undefined) return meeting;
        return valid({
          ...meeting,
          roster: meeting.roster.map((each) => {
            const rest = each.participants.filter((one) => one !== person);
            return { ...each, participants: each === target ? [...rest, person] : rest };
          }),
        });
      }
      case 'tick':
        return person === undefined
          ? meeting
          : valid({
              ...meeting,
              attendance: {
                ...meeting.attendance,
                [person.id]: { state: place % 2 === 0 ? 'present' : 'apologies' },
              },
            });
      case 'addPrevious':
        return valid({ ...meeting, previousActions: [{ id: mark, text }, ...meeting.previousActions] });
      case 'settlePrevious': {
        const settled = nth(meeting.previousActions, place);
        return valid({
          ...meeting,
          previousActions: meeting.previousActions.map((each) =>
            each === settled ? { ...each, status: 'done', outcome: text } : each,
          ),
        });
      }
      case 'removePrevious': {
        const removed = nth(meeting.previousActions, place);
        return valid({
          ...meeting,
          previousActions: meeting.previousActions.filter((each) => each !== removed),
        });
      }
      case 'movePrevious':
        return valid({ ...meeting, previousActions: moved(meeting.previousActions, place, other) });
      case 'clock':
        return valid({
          ...meeting,
          clock: [...meeting.clock, { kind: 'pause', id: mark, at: '2026-03-02T11:00:00Z' }],
        });
    }
  });
