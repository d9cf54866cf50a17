import { beforeAll, describe, expect, it } from 'vitest';
import { linesWithWrongMinutes } from './agenda-lines.ts';
import { hasCases, NO_CASES } from './case-files.ts';
import { totalOf, type CaseScore } from './case-score.ts';
import { scoreCaseSets } from './case-sets.ts';

if (!hasCases) console.warn(NO_CASES);

describe.skipIf(!hasCases)('the real cases in ../shared/cases', () => {
  let scores: readonly CaseScore[] = [];
  beforeAll(() => {
    scores = scoreCaseSets();
  });
  const score = (set: string): CaseScore => {
    const found = scores.find((one) => one.set === set);
    if (found === undefined) throw new Error(`There is no set ${set}`);
    return found;
  };
  const shareRight = (set: string): number => score(set).right / totalOf(score(set));

  it('[AG6] agenda lines: no wrong minutes, and at least 95 % exactly right', () => {
    expect(linesWithWrongMinutes()).toEqual([]);
    expect(shareRight('Agenda lines')).toBeGreaterThanOrEqual(0.95);
  });

  it('[RA7] attendance: everybody with every second, title, start and kind; what is no report is refused', () => {
    for (const set of ['people', 'title, start, kind', 'no reports']) {
      const { wrong, unsure, right } = score(`Attendance: ${set}`);
      expect({ wrong, unsure }).toEqual({ wrong: [], unsure: [] });
      expect(right).toBeGreaterThan(2);
    }
  });

  it('[RA7] attendance: every heading row in the lists of languages and layouts', () => {
    const { wrong, right } = score('Attendance: heading rows');
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(20);
  });

  it('[MA7] matching: nobody ticked for another, and at least 90 % of the people of reports sure', () => {
    for (const set of ['Matching: reports, with addresses', 'Matching: reports, without addresses']) {
      expect(score(set).wrong).toEqual([]);
      expect(shareRight(set)).toBeGreaterThanOrEqual(0.9);
    }
    expect(score('Matching: names').wrong).toEqual([]);
    expect(shareRight('Matching: names')).toBeGreaterThan(0.75);
  });

  it('[NM6] personal names: at least 90 % exactly right, and none of the others without a doubt', () => {
    expect(score('Personal names').wrong).toEqual([]);
    expect(shareRight('Personal names')).toBeGreaterThanOrEqual(0.9);
  });

  it('[CA8] invitations: every field', () => {
    expect(score('Invitations: fields').wrong).toEqual([]);
  });
});
