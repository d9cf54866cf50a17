import { COMMON_GIVEN_NAMES } from '../names/common-given-names.ts';
import { foldName } from '../names/fold-name.ts';
import { takeHonorific } from '../names/take-honorific.ts';
import { isLink, withoutSigns } from './plain-markdown.ts';

const ROLES = new Set(
  'chair chairs cochair cochairs secretariat editor editors all everyone host hosts facilitator rapporteur president moderator staff'.split(
    ' ',
  ),
);
/** Words of agendas: what holds one of them is a thing, not a person. */
const THINGS = new Set(
  'action actions adoption agenda annex approval background break breakout breaking budget business call charter check closed closing confirmed consent coffee decision demo discussion document documents draft election elections existing final first follow for hybrid in info information intro introduction issue issues item items last lunch meeting minutes new next of on online open opening optional overview panel part phase plan planning plenary pr presentation program progress project proposal proposals qa question questions reading recap recording remarks remote report reports review room second session slides stage status steps strategy summary tbc tbd the third time to topic update updates version virtual vote votes voting welcome work working workshop wrap zoom group groups wg'.split(
    ' ',
  ),
);
const LABEL =
  /^(?:speakers?|presenters?|leads?|led by|presented by|by|owner|facilitators?)\s*:?\s+(?=\p{Lu})/iu;
/** "J. Smith". */
const INITIALS = /^(?:\p{Lu}\.[\s-]?)+\p{Lu}[\p{L}'’-]+$/u;
/** "@alice, @bob". */
const HANDLES = /^@[\w-]+(?:\s*[,/&]\s*@[\w-]+)*$/u;
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ten ter bin al el y e'.split(' '),
);

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '');

/** Whether a text beside a length can be who leads the item: a few capitalised words none of which is a thing, or a role. */
export function canBePeople(text: string): boolean {
  const plain = withoutSigns(text).replace(LABEL, '');
  if (plain === '' || isLink(text) || plain.length > 80 || /[\d:?!]/.test(plain)) return false;
  if (LABEL.test(withoutSigns(text)) || HANDLES.test(plain)) return true;
  const words = wordsOf(plain);
  if (/\bq\s?&\s?a\b/i.test(plain)) return false;
  if (words.length > 0 && words.every((word) => ROLES.has(word))) return true;
  if (words.length === 0 || words.length > 8 || words.some((word) => THINGS.has(word))) return false;
  return plain
    .split(/[\s/&]+/u)
    .filter((word) => word !== '')
    .every((word) => /^["“(]?[\p{Lu}\p{Lo}\p{Lt}]/u.test(word) || PARTICLES.has(word) || word === 'and');
}

/** The same where nothing else speaks for it: a given name that is common somewhere must be among the words. */
export const arePeople = (text: string): boolean =>
  canBePeople(text) &&
  (LABEL.test(withoutSigns(text)) ||
    hasHonorific(text) ||
    wordsOf(text).every((word) => ROLES.has(word)) ||
    INITIALS.test(withoutSigns(text)) ||
    wordsOf(text).some((word) => COMMON_GIVEN_NAMES.has(word)));

/** "Frau Müller", "M. Dupont": nothing but a person is spoken of like that. */
export const hasHonorific = (text: string): boolean =>
  takeHonorific(withoutSigns(text)).honorific !== '' && canBePeople(text);

/** The people a text names, one each; "David Schinazi / EKR" stays as written, nobody knows what the stroke means. */
export const splitSpeakers = (text: string): string[] =>
  withoutSigns(text)
    .replace(LABEL, '')
    .split(/\s*[,;]\s*|\s+(?:and|und|et|&)\s+/u)
    .map((name) => name.replace(/(?<![\s–—|-])[\s–—|-]+$/u, '').trim())
    .filter((name) => name !== '');
