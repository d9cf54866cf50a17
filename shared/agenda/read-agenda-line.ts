import { findLength, mentionsTime, type Doubt, type FoundLength } from './find-length.ts';
import { isLink, isStressed, LINK, withoutSigns } from './plain-markdown.ts';
import { arePeople, canBePeople, hasHonorific, splitSpeakers } from './speakers.ts';
import { isTimeOfDay } from './read-time-range.ts';

/** What one line of an agenda says. */
export type AgendaLine = {
  readonly title: string;
  /** Null where the line gives none, or none that is beyond doubt. */
  readonly minutes: number | null;
  readonly speakers: readonly string[];
  readonly doubt: Doubt | null;
};

const BEGINNING =
  /^[\ufdd2\s]*[[(]?\s*(?:at )?(\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|h(?!\w)|uhr)?)\s*(?:utc|gmt)?\s*[\])]?\s*[-–—:|]?\s+/iu;
const LAST_BRACKET = /\s*(?:\(([^()]*)\)|\[([^\][]*)\])\s*$/u;
const FIRST_BRACKET = /^\s*(?:\[([^\][\d]{2,40})\]|\(([^()\d]{2,40})\))\s+/u;
const LAST_DASH = /\s+[-–—]\s+([^-–—]+)$/u;
const LAST_CELL = /\s+\|\s+([^|]+)$/u;
const LAST_LABEL =
  /[\s.,;]+((?:speakers?|presenters?|leads?|owner|facilitators?|presented by|led by)\s*:\s*[^:]+)$/iu;
const LAST_SEPARATOR = /\s+[-–—|·•]+\s*$/u;
/** What only announces the length that follows: "… Time: 25 min". */
const TIME_LABEL = /(?:^|[\s.,;|–—-]+)(?:time|duration|length|dauer|durée|duración)\s*:?\s*$/iu;
const LAST_STRESS = /\s*(\ufdd2[^\ufdd3]*\ufdd3)\s*$/u;
const EDGES = /^[\s\ufdd5\-–—:,;|/.~•·]+|(?:[\s\ufdd5\-–—:,;|/~…•·]|\.(?=\s*\.|\s*$)(?<=[\s.]\.))+$/gu;
const LINK_WORD =
  /^(?:slides?|pr|link|links|doc|docs?|document|notes|minutes|agenda|draft|recording|video|issue|repo|spec|proposal|deck|presentation|paper|explainer|here)s?$/i;

/** Reads one line, its list mark gone and its Markdown plain (plain-markdown.ts). */
export function readAgendaLine(text: string): AgendaLine {
  const found = findLength(text);
  if (found === null || found === 'several') return withoutLength(text, found);
  const { speakers, title } = titleAround(found);
  return { title: cleanTitle(title), minutes: found.minutes, speakers: unique(speakers), doubt: null };
}

function withoutLength(text: string, doubt: Doubt | null): AgendaLine {
  const stripped = withoutBeginning(text);
  const begins = stripped !== text;
  const { title, speakers } = begins ? peopleAtEnd(stripped, canBePeople) : { title: stripped, speakers: [] };
  const mention = mentionsTime(withoutSigns(title)) ? 'mention' : null;
  return {
    title: cleanTitle(title),
    minutes: null,
    speakers,
    doubt: doubt ?? (begins ? 'beginning' : mention),
  };
}

function titleAround(found: FoundLength): { readonly title: string; readonly speakers: readonly string[] } {
  const first = peopleAtStart(
    withoutBeginning(found.before).replace(TIME_LABEL, '').replace(LAST_SEPARATOR, ''),
  );
  const before = peopleAtEnd(first.title, found.isBracket ? canBePeople : arePeople);
  const head = cleanTitle(before.title);
  const tail = found.after.trim();
  const behind = behindLength(tail, head === '');
  const rest = found.rest === '' ? '' : ` (${found.rest})`;
  const speakers = [...first.speakers, ...before.speakers, ...found.speakers, ...behind.speakers];
  if (head === '') return { title: `${behind.title}${rest}`, speakers };
  const joint = /^[,:;.]/.test(behind.title) || behind.title === '' ? '' : ' ';
  return { title: `${before.title.trimEnd()}${rest}${joint}${behind.title}`, speakers };
}

/** "10:00 Welcome (5 min)": when it begins is no part of the title. */
function withoutBeginning(text: string): string {
  const beginning = BEGINNING.exec(text);
  return beginning !== null && isTimeOfDay(beginning[1] ?? '') ? text.slice(beginning[0].length) : text;
}

/** What stands behind the length: the title where nothing stood before, else people, a remark, or the rest of the title. */
function behindLength(
  tail: string,
  isTitle: boolean,
): { readonly title: string; readonly speakers: readonly string[] } {
  if (tail === '') return { title: '', speakers: [] };
  const bracket = LAST_BRACKET.exec(tail);
  const inside = bracket?.index === 0 ? (bracket[1] ?? bracket[2] ?? '') : null;
  if (inside !== null && canBePeople(inside)) return { title: '', speakers: splitSpeakers(inside) };
  if (isTitle) {
    const first = peopleAtStart(tail);
    const rest = peopleAtEnd(first.title, arePeople);
    return { title: rest.title, speakers: [...first.speakers, ...rest.speakers] };
  }
  if (inside !== null) return { title: tail, speakers: [] };
  if (hasHonorific(tail) || (isStressed(tail) && canBePeople(tail)))
    return { title: '', speakers: splitSpeakers(tail) };
  const isAside = /^(?:[-–—,|/;·•]|\s{2})/u.test(tail);
  const bare = tail.replace(EDGES, '');
  if (isAside && canBePeople(bare)) return { title: '', speakers: splitSpeakers(bare) };
  return { title: isAside && /^[-–—]/u.test(tail) ? '' : tail, speakers: [] };
}

/** "[chris a] keynote". */
function peopleAtStart(text: string): { readonly title: string; readonly speakers: readonly string[] } {
  const bracket = FIRST_BRACKET.exec(text);
  const name = bracket?.[1] ?? bracket?.[2] ?? '';
  const isName =
    bracket?.[2] === undefined ? canBePeople(name) || canBePeople(capitalised(name)) : arePeople(name);
  if (bracket === null || !isName) return { title: text, speakers: [] };
  return { title: text.slice(bracket[0].length), speakers: splitSpeakers(name) };
}

/** A handle is written small. */
const capitalised = (name: string): string =>
  name.replaceAll(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "… (Daniel Ehrenberg)", "… [Zhipeng Huang; confirmed]", "… - *chairs*", "… - David Schinazi / EKR". */
function peopleAtEnd(
  text: string,
  inBracket: (text: string) => boolean,
): { readonly title: string; readonly speakers: readonly string[] } {
  const trimmed = withoutLinkWords(text);
  const bracket = LAST_BRACKET.exec(trimmed);
  if (bracket !== null && bracket.index > 0) {
    const [inside = '', ...others] = (bracket[1] ?? bracket[2] ?? '').split(/\s*;\s*/u);
    if (inBracket(inside))
      return {
        title: trimmed.slice(0, bracket.index),
        speakers: [inside, ...others.filter(arePeople)].flatMap(splitSpeakers),
      };
  }
  const labelled = LAST_LABEL.exec(trimmed);
  if (labelled !== null && labelled.index > 0 && canBePeople(labelled[1] ?? ''))
    return { title: trimmed.slice(0, labelled.index), speakers: splitSpeakers(labelled[1] ?? '') };
  const cell = LAST_CELL.exec(trimmed);
  if (cell !== null && cell.index > 0 && canBePeople(cell[1] ?? ''))
    return { title: trimmed.slice(0, cell.index), speakers: splitSpeakers(cell[1] ?? '') };
  const dash = LAST_DASH.exec(trimmed);
  const behind = dash?.[1] ?? '';
  if (
    dash !== null &&
    dash.index > 0 &&
    (arePeople(behind) || (isStressed(behind) && canBePeople(capitalised(withoutSigns(behind)))))
  )
    return { title: trimmed.slice(0, dash.index), speakers: splitSpeakers(behind) };
  const stress = LAST_STRESS.exec(trimmed);
  if (stress !== null && stress.index > 0 && arePeople(stress[1] ?? ''))
    return { title: trimmed.slice(0, stress.index), speakers: splitSpeakers(stress[1] ?? '') };
  return { title: trimmed, speakers: [] };
}

/** A link at the end that only says what it is ("- [slides](…)") is no part of the title. */
function withoutLinkWords(text: string): string {
  let shorter = text.trimEnd();
  for (let times = 0; times < 4; times++) {
    const start = shorter.lastIndexOf(LINK.open);
    const separator = /\s+[-–—,|]\s*$/u.exec(shorter.slice(0, Math.max(start, 0)));
    const link = shorter.slice(Math.max(start, 0));
    if (start < 0 || separator === null || !isLink(link) || !LINK_WORD.test(withoutSigns(link))) break;
    shorter = shorter.slice(0, separator.index);
  }
  return shorter;
}

const cleanTitle = (text: string): string =>
  withoutSigns(withoutLinkWords(text).replaceAll(/\ufdd5/g, ''))
    .replace(EDGES, '')
    .trim();
const unique = (names: readonly string[]): string[] => [...new Set(names)];
