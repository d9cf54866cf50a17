import { isPhoneCaller } from '../attendance/is-phone-caller.ts';
import { LIMITS } from '../meeting/limits.ts';
import { foldForFinding, foldings } from '../names/fold-for-finding.ts';
import { takeHonorific } from '../names/take-honorific.ts';

/** A part of a display name that may be the name of the person, and the words that stand beside it. */
export type NameReading = {
  readonly words: readonly string[];
  readonly beside: readonly string[];
  /** Whether it is what the program shows first, and what stands beside is in brackets: "Ana Neves (UNESCO)". */
  readonly isOutside: boolean;
};

/**
 * What a program shows for somebody. `kind` says that no name can be read for sure: a number, letters behind stars, a
 * device, a word that anybody is called by, or somebody who comes in another's place.
 */
export type PossibleNames = {
  readonly kind: 'name' | 'phone' | 'masked' | 'device' | 'nobody' | 'standIn';
  readonly readings: readonly NameReading[];
  /** Whether a device is shown, with or without a name. */
  readonly hasDevice: boolean;
  /** The address where that is what is shown. */
  readonly email: string | null;
};

const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu;
const PRONOUN =
  '(?:he|him|his|she|her|hers|they|them|theirs|ze|zir|xe|any|all|el|ella|elle|il|iel|er|ihm|sie|ihr|ele|ela|on|ona|он|она)';
const PRONOUNS = new RegExp(
  `[([|\\-–—,]?\\s*(?<!\\p{L})${PRONOUN}(?:\\s*[/|,]\\s*${PRONOUN}){1,3}(?!\\p{L})(?:\\s+pronouns?)?\\s*[)\\]]?|[([]\\s*(?:${PRONOUN}|any pronouns?)\\s*[)\\]]`,
  'giu',
);
/** What programs add in brackets or at the end. */
const STATE =
  /[([]\s*(?:guest|gast|invité|invitado|convidado|гость|external|extern|externe|ext|unverified|host|co-?host|me|you|organi[sz]er|presenter|online|remote|virtual)\s*[)\]]|\s[-–]\s(?:guest|host|co-?host)\s*$/giu;
const DEVICE =
  /(?<!\p{L})(?:(?:my |the )?(?:iphone|ipad|ipod|macbook|imac|android|laptop|smartphone|tablet|galaxy)(?: ?(?:pro|air|mini|max|plus|ultra|se|tab|note|[a-z]?\d{1,3}(?!\d)))*|(?:cell |mobile )?phone|handy|téléphone|teléfono|telefone|телефон|pc|desktop)(?!\p{L})/giu;
const IN_PLACE =
  /(?<!\p{L})(?:assistant|assistente|asistente|secretary to|on behalf|behalf|obo|for|für|proxy|substitute|deputy for|delegate of|representing|office of|note ?taker|notetaker|otter|fireflies|read ?ai|ai companion|copilot|recorder|bot|interpreter|interpret|translator|transcriber|captioner|vertretung|i\.? ?v\.?|pour|en nombre de|в интересах)(?!\p{L})/iu;
const ANYBODY =
  /^(?:(?:zoom |teams |webex |meet )?(?:guest|gast|user|participant|attendee|visitor|anonymous(?: user| guest)?|anonym|unknown(?: user)?|invité|invitado|convidado|teilnehmer|teilnehmerin|participante|host|admin|test|гость|участник|ضيف|访客|嘉宾)|conference room|meeting room|room|speaker|interpreter|interpretation|tech support|captions?)(?: ?\d{1,4})?$/u;
const LETTERS_AFTER = new Set(['phd', 'md', 'jr', 'sr', 'esq', 'msc', 'mba', 'dr', 'prof', 'llm', 'cissp']);

/**
 * Every name that what a program shows may be: of `Name (Org)`, `Org - Name`, `iPhone (Brian Smith)` each part, pronouns,
 * pictures and numbers left away. Which of them is the name a roster decides; where there is none, shared/names does.
 */
export function possibleNames(given: string): PossibleNames {
  // Longer than any name may be, it is none; its beginning is as good as all of it.
  const shown = given.slice(0, LIMITS.nameLength);
  const email = /^<?([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>?$/u.exec(shown.trim())?.[1] ?? null;
  if (email !== null)
    return { kind: 'name', readings: readingsOf(email.replace(/@.*$/u, '')), hasDevice: false, email };
  if (isPhoneCaller(shown)) return { kind: 'phone', readings: [], hasDevice: false, email };
  if (/[*•＊]|\p{L}…$|\p{L}\.{3}$/u.test(shown))
    return { kind: 'masked', readings: [], hasDevice: false, email };
  const plain = shown
    .replace(PICTURES, ' ')
    .replace(PRONOUNS, ' ')
    .replace(STATE, ' ')
    .replace(/^[\s#]*\d{1,4}[\s._)\-–:]+(?=\p{L})/u, '');
  const withoutDevice = plain.replace(DEVICE, ' ');
  const hasDevice = withoutDevice !== plain;
  const name = hasDevice ? withoutOwner(withoutDevice) : plain;
  if (foldForFinding(name) === '')
    return { kind: hasDevice ? 'device' : 'nobody', readings: [], hasDevice, email };
  const readings = readingsOf(name, shown);
  if (IN_PLACE.test(plain)) return { kind: 'standIn', readings, hasDevice, email };
  return { kind: ANYBODY.test(foldForFinding(name)) ? 'nobody' : 'name', readings, hasDevice, email };
}

/** "Brian Smith's" and "de Brian Smith" once the device is gone. */
const withoutOwner = (text: string): string =>
  text.replace(/['’´`]s(?=\s|$|[)\]])/giu, ' ').replace(/^\s*(?:de|du|d['’]|von|van|of|di|do|da)\s+/iu, '');

/** The whole, what stands outside brackets, and each part that brackets, dashes, bars or commas set off. */
function readingsOf(text: string, shown = text): NameReading[] {
  const [whole = []] = foldedWords(text);
  const inside = [...text.matchAll(/[([{（【<]([^)\]}）】>]*)[)\]}）】>]?/gu)].map((found) => found[1] ?? '');
  const outside = text.replace(/[([{（【<][^)\]}）】>]*[)\]}）】>]?/gu, ' ');
  const between = text.split(/[()[\]{}（）【】<>]/u);
  const unquoted = outside.replace(/["“„«][^"“”»]*["“”»]/gu, ' ');
  const parts = [outside, unquoted, ...inside, ...between].flatMap((part) => [part, ...partsOf(part)]);
  const readings = new Map<string, NameReading>();
  // A roster may have been taken from a report, number, brackets and all.
  for (const part of [text, ...parts, shown]) {
    const ways = foldedWords(part);
    const taken = new Set(ways[0]);
    for (const words of ways) {
      const key = words.join(' ');
      if (key === '' || readings.has(key)) continue;
      const isOutside = [text, outside, unquoted, shown].includes(part);
      readings.set(key, { words, beside: whole.filter((word) => !taken.has(word)), isOutside });
    }
  }
  return [...readings.values()];
}

function partsOf(text: string): string[] {
  const dashed = text.split(/\s[-–—]+\s|\s[-–—]|[-–—]\s|[|/•·:;@&+]|\s(?:and|und)\s|_{1,2}(?=.*\s)/u);
  // "王小明 Wang Xiaoming" is one name in two scripts.
  const scripts = text.split(
    /(?<=[\p{Script=Han}\p{Script=Hangul}])\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*(?=[\p{Script=Han}\p{Script=Hangul}])/u,
  );
  return [...dashed, ...dashed.flatMap((part) => (part.includes(',') ? part.split(',') : [])), ...scripts];
}

/** The words of a name in every way of folding, its form of address and letters after it left away. */
function foldedWords(text: string): string[][] {
  const bare = takeHonorific(text.replaceAll(/[_.]/gu, ' ').trim()).name;
  return foldings(bare).map((folded) => {
    const words = folded.split(' ').filter((word) => word !== '');
    const named = words.filter((word) => !LETTERS_AFTER.has(word));
    return named.length === 0 ? words : named;
  });
}
