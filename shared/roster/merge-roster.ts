import type { GroupId, ParticipantId } from '../meeting/identifier.ts';
import type { Participant, ParticipantGroup } from '../meeting/roster.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import { foldName } from '../names/fold-name.ts';
import type { ReadGroup } from './arrange-roster.ts';
import type { PersonFields, RosterDoubt } from './read-person.ts';

/** What is not sure about whose entry somebody read is. */
export type PersonDoubt = 'namesake' | 'twice';

/** A field of an entry that the pasted roster gives another value. */
export type FieldChange = {
  readonly field: keyof PersonFields | 'group';
  readonly from: string;
  readonly to: string;
};

/** Somebody read from a roster, beside what the meeting's roster says of them. */
export type MergedPerson = {
  readonly line: number;
  /** Tells people of one line apart, unique within the text. */
  readonly key: string;
  readonly fields: PersonFields;
  readonly doubts: readonly (RosterDoubt | PersonDoubt)[];
} & (
  | { readonly kind: 'new' }
  | { readonly kind: 'changed'; readonly id: ParticipantId; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'known'; readonly id: ParticipantId }
);

/** A group as read; `id` is that of the meeting's group of this name, null where it is a new one or has no name. */
export type MergedGroup = {
  readonly name: string;
  readonly id: GroupId | null;
  readonly people: readonly MergedPerson[];
};

type Entry = { readonly participant: Participant; readonly group: ParticipantGroup };
type Index = ReadonlyMap<string, readonly Entry[]>;

/**
 * Compares a roster that was read with the meeting's. People are the same by e-mail, or by name without case and
 * accents, in either order, where one entry alone has that name. An empty field of the text takes nothing away; a name
 * that differs in case or accents only stays as the secretariat writes it.
 */
export function mergeRoster(current: readonly ParticipantGroup[], read: readonly ReadGroup[]): MergedGroup[] {
  const entries = current.flatMap((group) =>
    group.participants.map((participant) => ({ participant, group })),
  );
  const byEmail = indexed(entries, ({ participant }) => emailKey(participant.email ?? ''));
  const byName = indexed(entries, ({ participant }) => nameKey(participant));
  const groups = new Map(current.map((group) => [groupKey(group.name), group.id]));
  const isSeen = rememberPeople();
  const counts = new Map<number, number>();
  return read.map(({ name, people }) => ({
    name,
    id: name === '' ? null : (groups.get(groupKey(name)) ?? null),
    people: people.map(({ line, fields, doubt }): MergedPerson => {
      const place = counts.get(line) ?? 0;
      counts.set(line, place + 1);
      const found = entryOf(fields, byEmail, byName);
      const same = found?.length === 1 ? found[0] : undefined;
      const isTwice = isSeen(fields, same?.participant.id);
      const doubts = [
        ...(doubt === null ? [] : [doubt]),
        ...(isTwice ? (['twice'] as const) : []),
        ...(found !== undefined && found.length > 1 ? (['namesake'] as const) : []),
      ];
      const common = { line, key: `${line}.${place}`, fields, doubts };
      if (same === undefined || isTwice) return { ...common, kind: 'new' };
      const changes = changesOf(same, fields, name);
      const { id } = same.participant;
      // Nothing is parted anew where the entry is there, so how the name was parted is no question.
      return changes.length === 0
        ? { ...common, doubts: [], kind: 'known', id }
        : { ...common, doubts: [], kind: 'changed', id, changes };
    }),
  }));
}

/** Tells of each person whether the text had them before: as the same entry, by e-mail, or by name where the e-mails do not differ. */
function rememberPeople(): (fields: PersonFields, id: ParticipantId | undefined) => boolean {
  const seen = new Set<string>();
  const emails = new Map<string, Set<string>>();
  return (fields, id) => {
    const email = emailKey(fields.email);
    const name = nameKey(fields);
    const ofName = emails.get(name) ?? new Set();
    const isSameName = name !== '' && ofName.size > 0 && (email === '' || ofName.has(''));
    const keys = [id ?? '', email].filter((key) => key !== '');
    const isTwice = isSameName || keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    emails.set(name, ofName.add(email));
    return isTwice;
  };
}

/** Every entry this may be; undefined for nobody. An e-mail address says more than a name. */
function entryOf(fields: PersonFields, byEmail: Index, byName: Index): readonly Entry[] | undefined {
  const byAddress = byEmail.get(emailKey(fields.email));
  return byAddress?.length === 1 ? byAddress : byName.get(nameKey(fields));
}

function changesOf({ participant, group }: Entry, fields: PersonFields, groupName: string): FieldChange[] {
  const isSameName = nameKey(participant) === nameKey(fields);
  const names = isSameName ? [] : (['familyName', 'givenName'] as const);
  const keys = [...names, 'honorific', 'affiliation', 'country', 'email'] as const;
  const changes = keys.flatMap((field): FieldChange[] => {
    const from = participant[field] ?? '';
    const to = fields[field];
    const isSame = field === 'email' ? emailKey(from) === emailKey(to) : from === to;
    return to === '' || isSame ? [] : [{ field, from, to }];
  });
  const isMoved = groupName !== '' && groupKey(groupName) !== groupKey(group.name);
  return isMoved ? [...changes, { field: 'group', from: group.name, to: groupName }] : changes;
}

/** Entries by a key; those with an empty key are not found by it. */
function indexed(entries: readonly Entry[], keyOf: (entry: Entry) => string): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const others = index.get(key);
    if (key !== '' && others === undefined) index.set(key, [entry]);
    else others?.push(entry);
  }
  return index;
}

const emailKey = (email: string): string => email.trim().toLowerCase();

/** Family and given name in either order; empty for a name that is no letters at all. */
const nameKey = ({ familyName, givenName }: Pick<PersonFields, 'familyName' | 'givenName'>): string =>
  [familyName, givenName]
    .map(foldForFinding)
    .filter((name) => name !== '')
    .toSorted()
    .join('|');

/** Groups are the same whatever the case and accents of their names. */
export const groupKey = (name: string): string => foldName(name) || name;
