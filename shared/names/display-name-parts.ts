import { isFamilyNameFirst } from './common-family-names.ts';
import { foldName } from './fold-name.ts';
import { hasGivenName } from './has-given-name.ts';
import { isDevice } from './is-nobody.ts';
import { isInCapitals } from './read-person-name.ts';
import { isUnspacedWriting } from './split-unspaced-name.ts';
import { isPronouns, withoutPronouns } from './without-pronouns.ts';

/** A name as shown, taken apart: the words of the name, and what is said of whom it names. */
export type DisplayNameParts = { readonly name: string; readonly affiliation: string };

const BRACKETED = /[([{（［【〔]([^()[\]{}（）［］【】〔〕]*)[)\]}）］】〕]/gu;
const BESIDE =
  /(?<=\ufdd0)\s*[-–—|/:]\s*|\s+[-–—|/~@:•]+\s*|\s*[–—|：]\s*|[-:]\s+|(?<=\p{L}\s\p{L}+)_(?=\p{L})|(?<=\p{Ll})\/(?=\p{Lu}{2,}$)|(?<=^\p{Lu}{2,})\/(?=\p{Lu}\p{Ll})/u;
/** What a meeting program puts behind a name itself. */
const BY_PROGRAM =
  /^(?:(?:co-?\s?)?hosts?|me|you|guest|host,\s?me|gast|ich|invité|moi|invitado|yo|convidado|eu|я|гость|我|访客|remote|online|unverified|external|externe?|externo)$/iu;
const HANDLE = /^@[\w.-]+$/u;
const ORGANISATION =
  /(?:^|[\s.])(?:inc|ltd|llc|gmbh|plc|corp|company|limited|s\.?a|university|universit\p{L}*|universidad\p{L}*|institut\p{L}*|ministr\p{L}*|ministerio|government|gouvernement|gobierno|foundation|fondation|fundaci\p{L}*|council|association|society|group|bank|office|agency|commission|committee|mission|embassy|department|team|network|centre|center|college|school|union|consortium)(?:[\s.,]|$)/iu;

/** Takes brackets, dashes, devices and pronouns from around a name. What may be a place of work becomes the affiliation. */
export function displayNameParts(text: string): DisplayNameParts {
  const beside = separatorOutside(text);
  if (beside === null) return fromBrackets(text);
  const before = text.slice(0, beside.index).trim();
  const after = text.slice(beside.index + beside.length).trim();
  if (before === '' || isPronouns(after) || isDevice(after))
    return fromBrackets(before === '' ? after : before);
  if (isDevice(before)) return displayNameParts(after);
  // "Netflix - Andy Jones", "FCCN: Ana Neves".
  if (isOrganisationBeside(before, after)) return { ...fromBrackets(after), affiliation: before };
  const left = fromBrackets(before);
  const behind = tidied(after);
  return { name: left.name, affiliation: joined([left.affiliation, behind]) };
}

/** The first separator that stands in no bracket. */
function separatorOutside(text: string): { readonly index: number; readonly length: number } | null {
  const masked = text.replaceAll(BRACKETED, (whole) => '\ufdd0'.repeat(whole.length));
  const found = BESIDE.exec(masked);
  return found === null ? null : { index: found.index, length: found[0].length };
}

function isOrganisationBeside(before: string, after: string): boolean {
  const words = foldName(after).split(' ');
  if (words.length < 2 || words.length > 4 || ORGANISATION.test(after) || hasGivenName(before)) return false;
  const isOneWord = !/\s/u.test(before);
  if (hasGivenName(after)) return isOneWord || ORGANISATION.test(before) || before === before.toUpperCase();
  // "Google: Vint Cerf": one word beside two that are written as names are.
  return isOneWord && words.length < 4 && after.split(' ').every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

function fromBrackets(shown: string): DisplayNameParts {
  const text = withoutPronouns(shown);
  const contents = [...text.matchAll(BRACKETED)];
  if (contents.length === 0) return { name: inOneWriting(text), affiliation: '' };
  const outside = text
    .replaceAll(BRACKETED, '\ufdd0')
    .split('\ufdd0')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', ...others] = outside;
  const notes = contents
    .map((content) => withoutPronounParts(content[1] ?? ''))
    .filter((note) => note !== '');
  // "薛富侨（W3C） Fuqiao Xue (W3C)" writes one person twice.
  if (others.length > 0 && isUnspacedWriting(first)) return { name: first, affiliation: notes[0] ?? '' };
  const name = inOneWriting(withoutPronouns(outside.join(' ')));
  const inside = notes.find((note) => isOtherName(name, note));
  if (inside !== undefined)
    return {
      name: inside,
      affiliation: /^\p{Lu}\p{L}+$/u.test(name) && !sharesWord(name, inside) && !isDevice(name) ? name : '',
    };
  const isInMiddle = others.length > 0 && first !== '' && text.trim().startsWith(first);
  const said = notes.filter((note) => !isCallName(name, note) && !(isInMiddle && !isInCapitals(note)));
  return { name, affiliation: joined(said.map(asRemark)) };
}

/** "Fuqiao Xue 薛富侨" and "薛富侨 Fuqiao Xue": the writing that comes first. */
function inOneWriting(name: string): string {
  const han = /^([\p{Script=Han}·]{2,})\s+\p{Script=Latin}/u.exec(name);
  if (han !== null) return han[1] ?? name;
  return /^(\p{Script=Latin}.*?)\s+\p{Script=Han}+$/u.exec(name)?.[1] ?? name;
}

/** Whether the bracket holds the name and what stands before it is a device, a handle or a shorter form. */
function isOtherName(outer: string, inner: string): boolean {
  if (isDevice(outer)) return /\p{L}{2}/u.test(inner);
  const words = inner.split(/\s+/u);
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word)) || ORGANISATION.test(inner))
    return false;
  const isHandle = /[\d_]|^\p{Ll}\S*$/u.test(outer);
  if (isHandle) return sharesWord(outer, inner) || hasGivenName(inner);
  const beginnings = foldName(outer).split(' ');
  const isShorter =
    beginnings.length <= words.length &&
    outer.length < inner.length &&
    beginnings.every((beginning) =>
      foldName(inner)
        .split(' ')
        .some((word) => word.startsWith(beginning)),
    );
  if (isShorter) return hasGivenName(inner);
  return !/\s/u.test(outer) && !hasGivenName(outer) && hasGivenName(words[0] ?? '');
}

const sharesWord = (one: string, other: string): boolean => {
  const words = new Set(foldName(one.replaceAll('_', ' ')).split(' '));
  return foldName(other)
    .split(' ')
    .some((word) => words.has(word));
};

/** "Robert Smith (Bob)", "Bob Smith (Robert Smith)", "Fuqiao Xue (薛富侨)": the person again, and no place of work. */
const isCallName = (name: string, note: string): boolean =>
  (/^\p{Lu}\p{Ll}+$/u.test(note) && hasGivenName(note)) ||
  (hasGivenName(note) && /\s/u.test(note) && sharesWord(name.split(' ').at(-1) ?? '', note)) ||
  (/^\p{Script=Latin}/u.test(name) && /^\p{Script=Han}{2,4}$/u.test(note)) ||
  (isUnspacedWriting(name) && isRomanName(note));

/** "Wang Wei" behind 王伟. */
const isRomanName = (note: string): boolean =>
  /^\p{Lu}\p{L}+(?:[\s-]\p{L}+){1,2}$/u.test(note) && note.split(/[\s-]/u).some(isFamilyNameFirst);

const withoutPronounParts = (note: string): string =>
  isPronouns(note) || BY_PROGRAM.test(note) || !/\p{L}/u.test(note) || HANDLE.test(note)
    ? ''
    : tidied(
        note
          .split(/(\s*[,;|]\s*)/u)
          .filter((part, index) => index % 2 === 1 || !isPronouns(part))
          .join(''),
      );

/** A remark of several words in small letters stays in its brackets, so that nobody takes it for an organisation. */
const asRemark = (note: string): string => (/^\p{Ll}+[,\s]+\S+\s/u.test(note) ? `(${note})` : note);

const tidied = (text: string): string =>
  withoutPronouns(
    text.replaceAll(BRACKETED, (whole, inner: string) => (isPronouns(inner) ? '' : whole)),
  ).replaceAll(/^[\s,;|–—-]+|(?<![\s,;|–—-])[\s,;|–—-]+$/gu, '');

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
