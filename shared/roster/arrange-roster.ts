import { LIMITS } from '../meeting/limits.ts';
import { foldName } from '../names/fold-name.ts';
import type { LeftOut } from './left-out.ts';
import type { FoundPerson } from './read-person.ts';

type Place = { readonly line: number; readonly lines: number };

/** Somebody of a pasted roster, on `lines` lines from `line`. */
export type ReadPerson = Place & FoundPerson;

/** People who belong together; the name is empty where the text names no group. */
export type ReadGroup = {
  readonly name: string;
  /** The lines that name it as a heading. */
  readonly lines: readonly number[];
  readonly people: readonly ReadPerson[];
};

/** What a row of the text is. A person's `group` is that of a column, empty where it says none. */
export type ReadPart =
  | (ReadPerson & { readonly kind: 'person'; readonly group: string })
  | (Place & { readonly kind: 'group'; readonly name: string })
  | (LeftOut & { readonly kind: 'leftOut' });

type Draft = { name: string; headings: Place[]; people: ReadPerson[] };

/**
 * Puts people under their groups, in the order in which the groups first come. A heading holds until the next; so does
 * a group's column until it says another, since merged cells are copied as one filled cell above empty ones.
 */
export function arrangeRoster(parts: readonly ReadPart[]): {
  readonly groups: readonly ReadGroup[];
  readonly leftOut: readonly LeftOut[];
} {
  const drafts = new Map<string, Draft>();
  const leftOut: LeftOut[] = [];
  let current = '';
  let count = 0;
  const open = (name: string): Draft | null => {
    const key = foldName(name) || name;
    const known = drafts.get(key);
    if (known !== undefined || drafts.size >= LIMITS.groups) return known ?? null;
    const draft = { name, headings: [], people: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const part of parts) {
    if (part.kind === 'leftOut') {
      const { kind: _kind, ...left } = part;
      leftOut.push(left);
      continue;
    }
    const { line, lines } = part;
    const named = part.kind === 'group' ? part.name : part.group;
    if (named !== '') current = named;
    const group = count < LIMITS.participants ? open(current) : null;
    if (group === null) leftOut.push({ line, lines, text: textOf(part), reason: 'tooMany' });
    else if (part.kind === 'group') group.headings.push({ line, lines });
    else {
      count++;
      group.people.push({ line, lines, fields: part.fields, doubt: part.doubt });
    }
  }
  const groups: ReadGroup[] = [];
  for (const { name, headings, people } of drafts.values())
    if (people.length > 0) groups.push({ name, lines: headings.flatMap(linesOf), people });
    else for (const place of headings) leftOut.push({ ...place, text: name, reason: 'emptyGroup' });
  return { groups, leftOut: leftOut.toSorted((one, other) => one.line - other.line) };
}

const linesOf = ({ line, lines }: Place): number[] =>
  Array.from({ length: lines }, (_, index) => line + index);

const textOf = (part: ReadPart): string =>
  part.kind === 'group'
    ? part.name
    : part.kind === 'person'
      ? `${part.fields.givenName} ${part.fields.familyName}`.trim()
      : part.text;
