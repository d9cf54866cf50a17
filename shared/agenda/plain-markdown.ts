import { cleanText } from '../text/clean-text.ts';

/**
 * Around what was a link and what was in italics or bold, so that a later step can tell them; noncharacters, which
 * clean text cannot hold.
 */
export const LINK = { open: '\ufdd0', close: '\ufdd1' } as const;
export const STRESS = { open: '\ufdd2', close: '\ufdd3' } as const;
/** What was a tab, which clean text cannot hold either. */
export const TAB = '\ufdd4';
const SIGNS = /[\ufdd0-\ufdd3]/g;

const IMAGE = /!\[[^\]]*\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g;
const INLINE_LINK = /\[([^\][]+)\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g;
const STRESSED = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)([^*_]*[^*_\s])\1(?![\p{L}\p{N}*_])/gu;

/** One line of Markdown as text, links and stressed words between their signs. The line may well be plain text. */
export function plainMarkdown(line: string): string {
  return line
    .split('\t')
    .map(cleanText)
    .join(TAB)
    .replace(IMAGE, '')
    .replace(INLINE_LINK, (_, text: string) => `${LINK.open}${text}${LINK.close}`)
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replace(STRESSED, (_, _mark, text: string) => `${STRESS.open}${text}${STRESS.close}`)
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1');
}

/** The text without those signs, in single spaces. */
export const withoutSigns = (text: string): string =>
  text.replace(SIGNS, '').replaceAll(TAB, ' ').replaceAll(/\s+/g, ' ').trim();

/** Whether all of a text was one link. */
export const isLink = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed.startsWith(LINK.open) && trimmed.indexOf(LINK.close) === trimmed.length - 1;
};

/** Whether all of a text was stressed. */
export const isStressed = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed.startsWith(STRESS.open) && trimmed.indexOf(STRESS.close) === trimmed.length - 1;
};

const MARKS =
  /^(?:\s|>)*(?:#{1,6}\s+|(?:[-*+•◦▪‣●○–—]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+)\s+(?:\[[ xX]\]\s+)?|\[[ xX]\]\s+|(?:agenda\s+)?item\s+\d{1,3}\s*[:.–—-]\s*)/iu;

/** A line without what marks it as a heading or as a point of a list, and whether it was a heading. */
export function withoutListMark(line: string): {
  readonly text: string;
  readonly isHeading: boolean;
  readonly indent: number;
} {
  const indent = /^\s*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0;
  const isHeading = /^\s*#{1,6}\s/.test(line);
  let text = line.trim();
  // "- 1. Welcome" and "### 2. Reports" carry two.
  for (let times = 0; times < 2; times++) text = text.replace(MARKS, '').trimStart();
  return { text, isHeading, indent };
}
