import { LIMITS } from '../meeting/limits.ts';
import { cleanText } from '../text/clean-text.ts';
import { displayNameParts } from './display-name-parts.ts';
import { isNobody, ownerOf } from './is-nobody.ts';
import { splitAtComma } from './split-at-comma.ts';
import { splitByEvidence, type NameOrder } from './split-by-evidence.ts';
import type { NameDoubt } from './split-full-name.ts';
import { takeEmail } from './take-email.ts';
import { takeHonorific } from './take-honorific.ts';
import { takeSuffix } from './take-suffix.ts';

/** `noName`: the text names nobody; `comma`: what stands behind a comma may be the given name or an affiliation. */
export type DisplayNameDoubt = NameDoubt | 'comma' | 'noName';

/** A name as a person or a meeting program wrote it, understood. An empty text is what it does not say. */
export type DisplayName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly honorific: string;
  readonly suffix: string;
  readonly affiliation: string;
  readonly email: string;
  readonly doubt: DisplayNameDoubt | null;
};

const NOBODY: DisplayName = {
  familyName: '',
  givenName: '',
  honorific: '',
  suffix: '',
  affiliation: '',
  email: '',
  doubt: 'noName',
};

const PICTURES =
  /(?:[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}\p{Regional_Indicator}]|[\u{fe00}-\u{fe0f}])+/gu;
const UNSEEN = /[\p{Cf}\u034f\u115f\u1160\u3164]/gu;
/** A call name in quotation marks between or behind names: Benjamin "Ben" Franklin. */
const QUOTED = /\s(?:["“”„«»][^"“”„«»]+["“”„«»]|['‘][^'‘’]+['’])(?=\s|$)/gu;
/** A name in small letters on some site; "@FCCN" is where somebody works. */
const HANDLE = /(?<=\p{L})\s@[a-z\d_.-]+$/u;
/** From here on it is said who stands in for somebody, and no longer who they are. */
const PROXY =
  /\s+(?:(?:a\s|ayant\s)?donn(?:e|é)\s(?:pouvoir|procuration)|représentée?\spar|represented\sby|vertreten\sdurch|representad[oa]\s(?:por|em)|delega\s(?:en|a)|gives\s(?:a\s)?proxy\sto).*$/iu;
/** Titles of an office, which say what somebody is there as. */
const OFFICE =
  /(?:^|\s)(?:cllr|councill?or|rev(?:d|erend)?|sheikha?|shaykh|senator|sen|mayor|bishop|الشيخة?)(?:[.\s]|$)/iu;
/**
 * The person a display name is of: "Ana Neves - FCCN", "NEVES Ana (she/her)", "iPhone (Ana Neves)", "徐雷（联通）". Names
 * are kept as written. A telephone, a room or a mask is nobody; where a name may be split elsewhere there is a doubt.
 * `usual` is the order of the list it stands in, for names that say nothing themselves.
 */
export function readDisplayName(text: string, usual: NameOrder | null = null): DisplayName {
  // No name is so long, and a longer text costs more than it is worth.
  if (text.length > LIMITS.nameLength) return NOBODY;
  const { bare, email } = withoutDecoration(text);
  if (isNobody(bare)) return { ...NOBODY, email };
  const { name: shown, affiliation } = displayNameParts(ownerOf(bare));
  if (isNobody(shown)) return { ...NOBODY, email };
  const parted = splitAtComma(withoutStop(shown));
  const said =
    parted.affiliation === ''
      ? affiliation
      : [parted.affiliation, affiliation].filter((part) => part !== '').join(', ');
  const leading = takeHonorific(parted.name);
  const trailing = takeSuffix(leading.name);
  const honorific = [leading.honorific, parted.honorific].filter((part) => part !== '').join(' ');
  const names =
    parted.givenName === null
      ? splitByEvidence(trailing.name, usual)
      : { familyName: trailing.name, givenName: parted.givenName, doubt: null };
  return {
    familyName: names.familyName,
    givenName: names.givenName,
    honorific,
    suffix: [trailing.suffix, parted.suffix].filter((part) => part !== '').join(' '),
    affiliation: said === '' && OFFICE.test(honorific) ? honorific : said,
    email,
    doubt: isAcronym(names)
      ? 'noName'
      : (parted.doubt ?? names.doubt ?? (hasLetter(names.familyName) ? null : 'single')),
    ...(isAcronym(names) ? { familyName: '', givenName: '' } : {}),
  };
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Three letters without a name beside them are a speaker's code, which only its table can resolve. */
const isAcronym = ({
  familyName,
  givenName,
}: {
  readonly familyName: string;
  readonly givenName: string;
}): boolean =>
  familyName === '' && /^\p{Lu}{2,4}$/u.test(givenName) && !/[AEIOUY]\p{Lu}*[AEIOUY]/u.test(givenName);

function withoutDecoration(text: string): { readonly bare: string; readonly email: string } {
  const { email, rest } = takeEmail(cleanText(text).replaceAll(PICTURES, ' ').replaceAll(UNSEEN, ''));
  const bare = rest
    .replaceAll(/\s+/gu, ' ')
    .replace(PROXY, '')
    .replace(/^\s*\d{1,4}[\s._)-]+(?=\p{L}[^()]*$)/u, '')
    .replaceAll(QUOTED, '')
    .replace(HANDLE, '')
    .replaceAll(/^[\s"“”,;:<>|-]+|(?<![\s"“”,;:<>|–—-])[\s"“”,;:<>|–—-]+$/gu, '');
  return { bare: /\s/u.test(bare) ? bare : bare.replaceAll('_', ' '), email };
}

/** The full stop of a sentence, not of an initial or an abbreviation. */
const withoutStop = (name: string): string => name.replace(/(?<=\p{L}{4})\.$/u, '');
