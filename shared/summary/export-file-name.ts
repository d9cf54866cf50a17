import type { Meeting } from '../meeting/meeting.ts';
import { safeFileName } from '../text/safe-file-name.ts';
import { editionFileStem, type Edition } from './editions/edition.ts';
import { isFileNamePlace, type FileNamePlace } from './file-name-pattern.ts';
import type { HouseStyle } from './house-style.ts';
import { completeStyle } from './languages/complete-style.ts';
import { titleBlock } from './title-block.ts';

/** Nothing but space and punctuation. */
const BEFORE_NOTHING = /[^\p{L}\p{M}\p{N}]+$/u;
const AT_ENDS = /^[\s\-–—_,;|.]+|[\s\-–—_,;|]+$/gu;

/**
 * What the exported documents of a meeting are called by its house style, without ending, or null where the style has
 * no pattern or nothing to fill it with. A part that is empty goes with the space and punctuation before it. Always a
 * name every system takes, and never a path.
 */
export function exportFileName(
  meeting: Meeting,
  style: HouseStyle,
  edition: Edition = 'full',
): string | null {
  if (style.fileName === '') return null;
  const complete = completeStyle(style, meeting.language);
  const title = titleBlock(meeting, complete);
  const values: Readonly<Record<FileNamePlace, string>> = {
    body: meeting.body,
    number: meeting.number,
    meeting: title.meeting,
    title: title.document,
    date: meeting.date ?? '',
    edition: edition === 'full' ? '' : edition,
    language: complete.language,
  };
  const filled = fillParts(style.fileName, values).replaceAll(AT_ENDS, '');
  // Two editions of one meeting are two files, whether or not the pattern has a place for it.
  const named = style.fileName.includes('{edition}') ? filled : editionFileStem(filled, edition);
  return filled === '' ? null : safeFileName(named, 'Summary');
}

function fillParts(pattern: string, values: Readonly<Record<FileNamePlace, string>>): string {
  let name = '';
  for (const piece of pattern.split(/(\{\w+\})/)) {
    const place = piece.slice(1, -1);
    if (!piece.startsWith('{') || !isFileNamePlace(place)) name += piece;
    else if (values[place].trim() === '') name = name.replace(BEFORE_NOTHING, '');
    else name += values[place];
  }
  return name;
}
