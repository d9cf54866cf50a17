import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAttendance } from '../../../shared/attendance/read-attendance.ts';
import { matchAttendance } from '../../../shared/matching/match-attendance.ts';
import { splitFullName } from '../../../shared/names/split-full-name.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { attendee, rosterOf, type LoosePerson } from './matching-people.ts';

type Expected = { people: { name: string; email?: string }[] };
const folder = new URL('../../../../shared/cases/attendance/', import.meta.url);
const hasCases = existsSync(new URL('expected.json', folder));
if (!hasCases) console.warn('Skipped: no ../shared/cases/attendance/expected.json beside the repository.');

describe.skipIf(!hasCases)('the real reports', () => {
  const expected = hasCases
    ? (JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Expected>)
    : {};

  it('[MA7] against rosters of the people in them, no wrong tick and at least 90 % sure', () => {
    const everybody = Object.values(expected).flatMap((report) => report.people);
    const unique = [...new Map(everybody.map((person) => [person.name, person])).values()];
    // As a secretariat would write them: the name without number, with the name in brackets where there is one.
    const entries = unique.map(({ name, email }) => {
      const plain = name.replace(/^\d+_/u, '').replace(/\s*\(EXT\)/u, '');
      const person = /\((.+)\)/u.exec(plain)?.[1] ?? plain;
      const { familyName, givenName } = splitFullName(person, false);
      return { name, familyName, givenName, email };
    });
    for (const hasEmails of [true, false]) {
      const roster = rosterOf(
        entries.map(({ familyName, givenName, email }) => ({
          familyName,
          givenName,
          ...(hasEmails && email !== undefined ? { email } : {}),
        })),
      );
      let [right, wrong, unsure] = [0, 0, 0];
      const unlike: string[] = [];
      for (const file of Object.keys(expected)) {
        const report = readAttendance(decodeText(readFileSync(new URL(file, folder))));
        if (!report.ok) throw new Error(file);
        for (const { attendee, match } of matchAttendance(report.value.people, roster)) {
          const own = entries.findIndex(({ name }) => name === attendee.name);
          if (match.pile !== 'sure') {
            unsure++;
            unlike.push(`${attendee.name}: ${match.reason}`);
          } else if (match.entry.id === `p${own}`) right++;
          else wrong++;
        }
      }
      console.warn(
        `Matching cases ${hasEmails ? 'with' : 'without'} addresses: ${right} right, ${wrong} wrong, ${unsure} unsure. ${[...new Set(unlike)].join('; ')}`,
      );
      expect(wrong).toBe(0);
      expect(right / (right + unsure)).toBeGreaterThanOrEqual(0.9);
    }
  });
});

const names = new URL('../../../../shared/cases/names/names.json', import.meta.url);
const hasNames = existsSync(names);
if (!hasNames) console.warn('Skipped: no ../shared/cases/names/names.json beside the repository.');

describe.skipIf(!hasNames)('the real names', () => {
  type Name = { display: string; family: string; given: string };
  const all = hasNames ? (JSON.parse(readFileSync(names, 'utf8')) as Name[]) : [];
  const entriesOf = (some: readonly Name[]): LoosePerson[] =>
    some.map(({ family, given }) => ({ familyName: family, givenName: given }));

  it('[MA7] nobody is ticked for another, whether they are on the roster or not', () => {
    const whole = rosterOf(entriesOf(all));
    let right = 0;
    const wrong: string[] = [];
    for (const [index, { display, family, given }] of all.entries()) {
      const tick = (some: readonly Name[], roster = rosterOf(entriesOf(some))): string | null => {
        const [one] = matchAttendance([attendee(display)], roster);
        return one?.match.pile === 'sure' ? one.match.entry.id : null;
      };
      const own = tick(all, whole);
      if (own === `p${index}`) right++;
      else if (own !== null) wrong.push(`${display} => ${own}`);
      const others = tick(all.filter((name) => name.family !== family || name.given !== given));
      if (others !== null) wrong.push(`${display} absent => ${others}`);
    }
    expect(wrong).toEqual([]);
    console.warn(`Matching real names: ${right} right, 0 wrong, ${all.length - right} unsure.`);
    expect(right / all.length).toBeGreaterThan(0.75);
  });
});
