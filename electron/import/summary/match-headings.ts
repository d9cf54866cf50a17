import { LIMITS } from '../../../shared/meeting/limits.ts';
/** How sure a match is: the same text, the same but for case and signs, or most words shared. */
export type HeadingMatch = { readonly item: number; readonly likeness: 'equal' | 'normalised' | 'fuzzy' };

/** Half of the words and more: below it two titles have only their kind of words in common. */
const FUZZY_FROM = 0.6;
/** Above this many pairs only equal titles are matched: the table of all pairs would not fit into memory. */
const PAIRS = 4_000_000;

type Title = { readonly text: string; readonly normal: string; readonly words: ReadonlySet<string> };

/**
 * Matches the sections of a summary to the items of its agenda, keeping both orders: the set of matches with the
 * greatest likeness among those that never cross. A section without an item has null.
 */
export function matchHeadings(
  headings: readonly string[],
  titles: readonly string[],
): (HeadingMatch | null)[] {
  const sections = headings.map(titleOf);
  const items = titles.map(titleOf);
  return sections.length * items.length > PAIRS ? matchEqual(sections, items) : matchBest(sections, items);
}

/** Which of some titles a heading is like, by their index: for saying that a section stands elsewhere on the agenda. */
export function likeTitles(titles: readonly string[]): (heading: string) => (item: number) => boolean {
  const items = titles.map(titleOf);
  return (heading) => {
    const section = titleOf(heading);
    return (item) => likeness(section, items[item] as Title) > 0;
  };
}

function matchBest(sections: readonly Title[], items: readonly Title[]): (HeadingMatch | null)[] {
  const width = items.length + 1;
  const best = new Float64Array((sections.length + 1) * width);
  const scores = new Float32Array(sections.length * items.length);
  for (let row = sections.length - 1; row >= 0; row--)
    for (let column = items.length - 1; column >= 0; column--) {
      const score = likeness(sections[row] as Title, items[column] as Title);
      scores[row * items.length + column] = score;
      const withMatch = score > 0 ? score + at(best, (row + 1) * width + column + 1) : 0;
      best[row * width + column] = Math.max(
        withMatch,
        at(best, (row + 1) * width + column),
        at(best, row * width + column + 1),
      );
    }
  const matches: (HeadingMatch | null)[] = [];
  let column = 0;
  for (let row = 0; row < sections.length; row++) {
    let match: HeadingMatch | null = null;
    while (column < items.length && match === null) {
      const here = at(best, row * width + column);
      const score = at(scores, row * items.length + column);
      if (score > 0 && here === score + at(best, (row + 1) * width + column + 1)) {
        match = {
          item: column,
          likeness: score >= EQUAL ? 'equal' : score >= NORMALISED ? 'normalised' : 'fuzzy',
        };
      } else if (here === at(best, row * width + column + 1)) column++;
      else break;
    }
    if (match !== null) column++;
    matches.push(match);
  }
  return matches;
}

function matchEqual(sections: readonly Title[], items: readonly Title[]): (HeadingMatch | null)[] {
  let from = 0;
  return sections.map(({ text }) => {
    const item = items.findIndex((candidate, index) => index >= from && candidate.text === text);
    if (item === -1) return null;
    from = item + 1;
    return { item, likeness: 'equal' };
  });
}

// An equal title outweighs any number of fuzzy ones it crosses: up to PAIRS / 1 of them, in sums exact in a double.
const EQUAL = 1_024;
const NORMALISED = 512;

function likeness(section: Title, item: Title): number {
  if (section.text === item.text) return EQUAL;
  if (section.normal !== '' && section.normal === item.normal) return NORMALISED;
  if (section.words.size === 0 || item.words.size === 0) return 0;
  let shared = 0;
  for (const word of section.words) if (item.words.has(word)) shared++;
  const dice = (2 * shared) / (section.words.size + item.words.size);
  // In steps of 1/256, so that sums are exact and can be compared.
  return dice >= FUZZY_FROM ? Math.round(dice * 256) / 256 : 0;
}

const SMALL_WORDS = new Set(
  'the a an of on for from to and or in at by with de des du la le les et el los las y der die das und von zu'.split(
    ' ',
  ),
);

/** Of a title that is none by its length, the beginning is compared. */
function titleOf(text: string): Title {
  const normal = text
    .slice(0, LIMITS.nameLength)
    .normalize('NFKD')
    .replace(/\(\p{Lu}[\p{L}\p{N}]{0,9}\)/gu, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return {
    text,
    normal,
    words: new Set(normal.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word))),
  };
}

const at = (array: Float64Array | Float32Array, index: number): number => array[index] ?? 0;
