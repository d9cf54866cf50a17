import { LIMITS } from '../../../shared/meeting/limits.ts';
import { joinSpans } from '../../../shared/meeting/inline-text.ts';
import { linkTargetOf } from '../../../shared/summary/link-target.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import type { ClipRun } from './clip-line.ts';

/** Spaces of every width that pages put there for looks; a single no-break space ("12 %") is kept. */
const SPACES =
  /[ \t\n\r\f]{2,}|[ \t\n\r\f\u00a0]*[\t\n\r\f][ \t\n\r\f\u00a0]*|(?:[ \t]\u00a0|\u00a0[ \t])[ \t\u00a0]*|\u00a0{2,}/gu;
/** Zero-width spaces, byte order marks and soft hyphens come with web pages and mean nothing in minutes. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Runs as a line may hold them: one line of clean text, single spaces, none at the ends, no empty runs. */
export function tidyRuns(runs: readonly ClipRun[]): ClipRun[] {
  const tidy: ClipRun[] = [];
  let length = 0;
  for (const run of joinSpans(runs) as ClipRun[]) {
    let text = cleanText(run.text.replace(INVISIBLE, '').replace(SPACES, ' '));
    const last = tidy.at(-1)?.text ?? ' ';
    if (/\s$/u.test(last)) text = text.replace(/^\s+/u, '');
    text = text.slice(0, LIMITS.lineLength - length);
    if (text === '') continue;
    length += text.length;
    tidy.push({ ...run, text });
  }
  return withoutEnd(joinSpans(tidy));
}

function withoutEnd(runs: ClipRun[]): ClipRun[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.trimEnd();
  if (text === '') return withoutEnd(runs.slice(0, -1));
  return text === last.text ? runs : [...runs.slice(0, -1), { ...last, text }];
}

/** A link that may leave the clipboard, or undefined. One that only points within its page is none here. */
export function clipLink(href: string | undefined): string | undefined {
  const link = href === undefined ? undefined : cleanText(href.trim()).slice(0, LIMITS.linkLength);
  const target = linkTargetOf(link);
  return target === null || target.startsWith('#') ? undefined : target;
}

/** The runs without their first characters. */
export function withoutStart(runs: readonly ClipRun[], length: number): ClipRun[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}

export const textOfRuns = (runs: readonly ClipRun[]): string => runs.map(({ text }) => text).join('');
