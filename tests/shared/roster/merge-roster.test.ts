import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { takeRoster } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { countedIdentifiers } from '../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { describeDoubt } from '../../../shared/roster/describe-doubt.ts';
import { mergeRoster, type MergedPerson } from '../../../shared/roster/merge-roster.ts';
import { planRoster, type TargetGroup } from '../../../shared/roster/plan-roster.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { makeMeeting } from '../../builders.ts';
import { arbitraryRosterText, rosterText } from './roster-text.ts';

const meeting = makeMeeting({
  roster: [
    {
      id: 'g1',
      name: 'MAG Members',
      participants: [
        { id: 'p1', familyName: 'Kleinwächter', givenName: 'Wolfgang', affiliation: 'Aarhus' },
        { id: 'p2', familyName: 'Neves', givenName: 'Ana', email: 'ana@fct.pt' },
        { id: 'p3', familyName: 'Smith', givenName: 'John' },
      ],
    },
    { id: 'g2', name: 'Guests', participants: [{ id: 'p4', familyName: 'Smith', givenName: 'John' }] },
  ],
});

const merged = (text: string, { roster }: Meeting = meeting) => mergeRoster(roster, readRoster(text).groups);
const only = (text: string) => merged(text)[0]?.people[0];
const ofKind = (kind: MergedPerson['kind']) => expect.objectContaining({ kind });

const taken = (before: Meeting, text: string, target: TargetGroup = { name: 'Participants' }) => {
  const doc = meetingToDocument(before);
  const plan = planRoster(before, merged(text, before), {
    isTaken: ({ doubts }) => !doubts.includes('twice'),
    target,
    newIdentifier: countedIdentifiers('new-'),
  });
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['test']) });
  let transactions = 0;
  doc.on('afterTransaction', () => transactions++);
  takeRoster(doc, plan, 'test');
  return { doc, undo, after: documentToMeeting(doc), transactions };
};
const namesOf = ({ roster }: Meeting) =>
  roster.map(({ name, participants }) => [name, ...participants.map(({ familyName }) => familyName)]);

describe('who is the same', () => {
  it('[RO8] by e-mail, whatever the name', () => {
    expect(only('Name,E-mail\nAna Costa,ANA@fct.pt')).toMatchObject({
      kind: 'changed',
      id: 'p2',
      changes: [{ field: 'familyName', from: 'Neves', to: 'Costa' }],
    });
  });

  it('[RO8] by name without case and accents, in either order, in whatever group', () => {
    for (const text of [
      'KLEINWACHTER Wolfgang',
      'Kleinwächter Wolfgang',
      'Wolfgang, Kleinwaechter'.replace('ae', 'ä'),
    ])
      expect(only(text)).toMatchObject({ kind: 'known', id: 'p1', doubts: [] });
  });

  it('[RO8] nobody where several have the name: new, with a doubt', () => {
    expect(only('John Smith')).toMatchObject({ kind: 'new', doubts: ['namesake'] });
    expect(describeDoubt('namesake', { familyName: 'Smith' })).toMatch(/taken as somebody new/);
  });

  it('[RO8] who stands in the text twice is in doubt the second time', () => {
    const people = merged('Jane Doe\nDoe, Jane\nNeves, Ana\nAna Neves')[0]?.people;
    expect(people?.map(({ kind, doubts }) => [kind, doubts])).toEqual([
      ['new', []],
      ['new', ['twice']],
      ['known', []],
      ['new', ['twice']],
    ]);
    expect(new Set(people?.map(({ key }) => key)).size).toBe(4);
    expect(describeDoubt('twice', { familyName: 'Doe' })).toMatch(/twice/);
  });
});

describe('what changes', () => {
  it('[RO9] is told field by field; what the text leaves empty stays', () => {
    const text =
      'Group,Family name,Given name,Affiliation,E-mail\nGuests,Kleinwächter,Wolfgang,ICANN,w@x.org\nMAG Members,Neves,Ana,,';
    expect(merged(text)).toEqual([
      {
        name: 'Guests',
        id: 'g2',
        people: [
          expect.objectContaining({
            kind: 'changed',
            changes: [
              { field: 'affiliation', from: 'Aarhus', to: 'ICANN' },
              { field: 'email', from: '', to: 'w@x.org' },
              { field: 'group', from: 'MAG Members', to: 'Guests' },
            ],
          }),
        ],
      },
      { name: 'MAG Members', id: 'g1', people: [ofKind('known')] },
    ]);
    const { after } = taken(meeting, text);
    expect(namesOf(after)).toEqual([
      ['MAG Members', 'Neves', 'Smith'],
      ['Guests', 'Kleinwächter', 'Smith'],
    ]);
    expect(after.roster[1]?.participants[0]).toEqual({
      id: 'p1',
      familyName: 'Kleinwächter',
      givenName: 'Wolfgang',
      affiliation: 'ICANN',
      email: 'w@x.org',
    });
  });

  it('[RO9] any roster taken is the roster, and taken again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRosterText, (groups) => {
        const text = rosterText(groups, '\t');
        const { after } = taken(makeMeeting(), text);
        const again = merged(text, after).flatMap(({ people }) => people);
        const first = merged(text, makeMeeting()).flatMap(({ people }) => people);
        const unique = first.filter(({ doubts }) => !doubts.includes('twice')).length;
        expect(after.roster.flatMap(({ participants }) => participants)).toHaveLength(unique);
        expect(again.filter(({ kind }) => kind === 'changed')).toEqual([]);
        const isNew = again.filter(({ kind }) => kind === 'new');
        expect(isNew.filter(({ doubts }) => !doubts.includes('twice'))).toEqual([]);
      }),
    );
  });
});

describe('taking a roster', () => {
  it('[RO10] is one transaction and one undo', () => {
    const text =
      'MAG Members:\nMartinez, Eva\nGuests:\nZhang, Xiao\nSecretariat:\nBal, Celine\nMasango, Chengetai';
    const { doc, undo, after, transactions } = taken(meeting, text);
    expect(transactions).toBe(1);
    expect(namesOf(after)).toEqual([
      ['MAG Members', 'Kleinwächter', 'Martinez', 'Neves', 'Smith'],
      ['Guests', 'Smith', 'Zhang'],
      ['Secretariat', 'Bal', 'Masango'],
    ]);
    expect(after.roster[2]?.office).toBe('secretariat');
    undo.undo();
    expect(documentToMeeting(doc)).toEqual(meeting);
    expect(undo.undoStack).toHaveLength(0);
  });

  it('[RO10] people without a group go to the one chosen, last and in their order where it is not sorted', () => {
    const unsorted = makeMeeting({
      roster: [
        { id: 'g', name: 'G', participants: ['Z', 'B', 'A'].map((name) => ({ id: name, familyName: name })) },
      ],
    });
    const group = unsorted.roster[0];
    if (group === undefined) throw new Error('No group.');
    expect(namesOf(taken(unsorted, 'Doe, Jane\nCroll, Jutta', { id: group.id }).after)).toEqual([
      ['G', 'Z', 'B', 'A', 'Doe', 'Croll'],
    ]);
    expect(namesOf(taken(unsorted, 'Doe, Jane', { name: 'Participants' }).after)).toEqual([
      ['G', 'Z', 'B', 'A'],
      ['Participants', 'Doe'],
    ]);
  });

  it('[RO10] an office that is held is not given twice', () => {
    const chaired = makeMeeting({ roster: [{ id: 'g', name: 'Chair', office: 'chair', participants: [] }] });
    const { after } = taken(chaired, 'Co-Chairs:\nDoe, Jane\nRoach, Carol');
    expect(after.roster.map(({ name, office }) => [name, office])).toEqual([
      ['Chair', 'chair'],
      ['Co-Chairs', undefined],
    ]);
  });

  it('[RO10] 3,000 people are taken in well under a second', () => {
    const text = Array.from({ length: 3_000 }, (_, at) => `Family${String(at).padStart(4, '0')}, Jane`).join(
      '\n',
    );
    const letters = text.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const group = meeting.roster[0];
    if (group === undefined) throw new Error('No group.');
    const started = performance.now();
    const { after } = taken(meeting, letters, { id: group.id });
    const elapsed = performance.now() - started;
    console.log(`3,000 people read, compared and taken in ${elapsed.toFixed(0)} ms`);
    expect(after.roster[0]?.participants).toHaveLength(3_003);
    expect(elapsed).toBeLessThan(5_000);
  });
});
