import type { NameReading } from './possible-names.ts';
import { compactNames, type RosterEntries, type RosterEntry } from './roster-entries.ts';
import { spellingKey } from './spelling-key.ts';

/** So many are worth looking at. */
const MOST = 8;
/** Short forms that share no beginning with the name they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  bob: 'robert',
  bobby: 'robert',
  bill: 'william',
  billy: 'william',
  dick: 'richard',
  ted: 'edward',
  peggy: 'margaret',
  betty: 'elizabeth',
  liz: 'elizabeth',
  beth: 'elizabeth',
  jack: 'john',
  hank: 'henry',
  tony: 'anthony',
  pepe: 'jose',
  paco: 'francisco',
  pancho: 'francisco',
  nacho: 'ignacio',
  lola: 'dolores',
  sasha: 'alexander',
  misha: 'mikhail',
  kolya: 'nikolai',
  vova: 'vladimir',
  volodya: 'vladimir',
  katya: 'ekaterina',
  dima: 'dmitry',
  ze: 'jose',
  zeze: 'jose',
  hannes: 'johannes',
  hans: 'johannes',
  toni: 'antonio',
  sepp: 'josef',
  gus: 'augustus',
  chuck: 'charles',
};

/** Participants a shown name may mean without saying it for sure, likeliest first. */
export function findSimilar(
  readings: readonly NameReading[],
  email: string,
  entries: RosterEntries,
): RosterEntry[] {
  const scores = new Map<RosterEntry, number>();
  const rate = (entry: RosterEntry, score: number): void => {
    if (score > 0) scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  };
  for (const { words } of readings) {
    const near = new Set(words.flatMap((word) => entries.byKey.get(spellingKey(word)) ?? []));
    for (const entry of near) rate(entry, likeness(words, entry));
  }
  for (const entry of ownersOfHandle(email, entries)) rate(entry, 3);
  const office = (entry: RosterEntry): number =>
    readings.some(({ words }) => words.some((word) => entry.office.has(word))) ? 1 : 0;
  return [...scores]
    .map(([entry, score]) => ({ entry, score: score + office(entry) }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** 0 where nothing but one common word agrees, else more the more does. */
function likeness(words: readonly string[], { forms: [{ family, given }] }: RosterEntry): number {
  const keys = new Set(words.map(spellingKey));
  const has = (name: string): boolean => keys.has(spellingKey(name));
  const isLike = (name: string): boolean => words.some((word) => isNear(word, name));
  const families = family.filter((name) => name.length > 2 || family.length === 1);
  const familyIs = families.some(has);
  const givenIs = given.some(has);
  if (familyIs && givenIs) return 5;
  if (familyIs && given.some(isLike)) return 4;
  if (givenIs && families.some(isLike)) return 4;
  if (words.length === 1 && (givenIs || familyIs)) return familyIs ? 3 : 2;
  // A family name many share, with another given name, is seen last.
  return familyIs ? 1 : 0;
}

/** An initial, a short form, or one slip of the keyboard (two in long names) away. */
function isNear(word: string, name: string): boolean {
  if (word.length === 1 || name.length === 1) return word.charAt(0) === name.charAt(0);
  if (SHORT_FORMS[word] === name || SHORT_FORMS[name] === word) return true;
  if (word.length > 2 && name.length > 2 && (word.startsWith(name) || name.startsWith(word))) return true;
  const longest = Math.max(word.length, name.length);
  const allowed = longest < 4 ? 0 : longest < 8 ? 1 : 2;
  return Math.abs(word.length - name.length) <= allowed && distance(word, name) <= allowed;
}

/** Letters changed, added, taken away (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of [...other].entries())
      next.push(
        Math.min((row[at] ?? 0) + Number(letter !== against), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whose name an address spells before the @: "ana.neves", "aneves", "neves.a". */
function ownersOfHandle(email: string, entries: RosterEntries): RosterEntry[] {
  const handle = email
    .replace(/@.*$/u, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, '');
  if (handle.length < 4) return [];
  return entries.all.filter(({ forms }) =>
    forms.some((form) => {
      const [family, given] = [form.family.join(''), form.given.join('')];
      if (family === '' || given === '') return false;
      const [initial] = given;
      return [...compactNames(form), `${initial}${family}`, `${family}${initial}`].includes(handle);
    }),
  );
}
