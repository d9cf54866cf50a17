import { COMMON_GIVEN_NAMES } from '../names/common-given-names.ts';
import { nameKeys, namesAnother, type NameHit } from './name-hits.ts';
import { toCheck, type PersonMatch } from './person-match.ts';
import type { PossibleNames } from './possible-names.ts';
import type { RosterEntry } from './roster-entries.ts';
import { spellingKey } from './spelling-key.ts';

/**
 * Whom somebody with an address of the roster is: its owner, where nobody shares it and the name does not speak against
 * it. `owners` are those of the address, one at least.
 */
export function matchOwner(
  shown: PossibleNames,
  owners: readonly [RosterEntry, ...RosterEntry[]],
  hits: readonly NameHit[],
): PersonMatch {
  const named = [...new Set(hits.map(({ entry }) => entry))];
  const [owner, ...others] = owners;
  if (shown.kind === 'standIn') return toCheck('standIn', [...owners, ...named]);
  if (others.length > 0) {
    const ofOwners = named.filter((entry) => owners.includes(entry));
    const [one] = ofOwners;
    return one !== undefined && named.length === 1
      ? { pile: 'sure', entry: one, reason: 'address', hasDevice: false }
      : toCheck('sharedAddress', [...ofOwners, ...owners]);
  }
  const own = hits.filter(({ entry }) => entry === owner);
  const hit = own.find(({ reading }) => reading.isOutside) ?? own[0];
  if (hit === undefined) {
    if (named.length > 0) return toCheck('addressOfAnother', [...named, owner]);
    if (speaksAgainst(shown, owner)) return toCheck('addressOfAnother', [owner]);
  } else if (namesAnother(hit, hits)) return toCheck('severalNames', [owner, ...named]);
  return { pile: 'sure', entry: owner, reason: 'address', hasDevice: shown.kind === 'device' };
}

/** A given name that is not theirs, or a whole name that shares no word with theirs: somebody else on this account. */
function speaksAgainst({ kind, readings }: PossibleNames, owner: RosterEntry): boolean {
  if (kind === 'device' || kind === 'nobody' || readings.length === 0) return false;
  const own = nameKeys(owner);
  const isOwn = (word: string): boolean =>
    own.has(spellingKey(word)) ||
    owner.office.has(word) ||
    (word.length === 1 && [...own].some((name) => name.startsWith(word)));
  return readings.some(
    ({ words, isOutside }) =>
      isOutside &&
      (words.some((word) => COMMON_GIVEN_NAMES.has(word) && !isOwn(word)) ||
        (words.length > 1 && !words.some(isOwn))),
  );
}
