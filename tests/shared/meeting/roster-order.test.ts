import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInGroup, sortedGroup } from '../../../shared/meeting/roster-order.ts';
import type { ParticipantGroup } from '../../../shared/meeting/roster.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

const groupOf = (...families: readonly string[]): ParticipantGroup => {
  const participants = families.map((familyName, index) => ({ id: `p${index}`, familyName }));
  return makeMeeting({ roster: [{ id: 'g', name: 'G', participants }] }).roster[0] as ParticipantGroup;
};
const named = (familyName: string) => ({ familyName, givenName: '' });

describe('the order of a group', () => {
  it('[AT11] sorts A to Z as the language sorts, on demand behind the head', () => {
    const group = groupOf('Masango', 'Östlund', 'Bal', 'Zhang');
    expect(sortedGroup(group, 'en', { keepsHead: false })).toEqual(['p2', 'p0', 'p1', 'p3']);
    expect(sortedGroup(group, 'sv', { keepsHead: false })).toEqual(['p2', 'p0', 'p3', 'p1']);
    expect(sortedGroup(group, 'en', { keepsHead: true })).toEqual(['p0', 'p2', 'p1', 'p3']);
  });

  it.each([
    [['Bal', 'Gengo', 'Mazzucchi'], 'Diastama', 1],
    [['Bal', 'Gengo'], 'Zhang', 2],
    [['Bal', 'Gengo'], 'Aal', 0],
    [['Masango', 'Bal', 'Gengo'], 'Diastama', 2],
    [['Masango', 'Bal', 'Gengo'], 'Aal', 1],
    [['Zhang', 'Bal', 'Adams'], 'Diastama', 3],
    [[], 'Anybody', 0],
  ])('[AT9] in %j, %s comes at %i', (families, newcomer, expected) => {
    expect(placeInGroup(groupOf(...families), named(newcomer), 'en')).toBe(expected);
  });

  it('[AT9] a walk-in of the reference secretariat stands behind its head, in order', () => {
    const secretariat = referenceMeeting().roster.at(-1) as ParticipantGroup;
    expect(placeInGroup(secretariat, named('Abebe'), 'en')).toBe(1);
    expect(placeInGroup(secretariat, named('Carvalho'), 'en')).toBe(3);
  });

  it('[AT9] a newcomer never puts a sorted group out of order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z]{0,3}$/)),
        fc.stringMatching(/^[A-Z][a-z]{0,3}$/),
        (families, newcomer) => {
          const sorted = families.toSorted(new Intl.Collator('en').compare);
          const place = placeInGroup(groupOf(...sorted), named(newcomer), 'en');
          const grown = sorted.toSpliced(place, 0, newcomer);
          expect(grown).toEqual(grown.toSorted(new Intl.Collator('en').compare));
        },
      ),
    );
  });
});
