import { LIMITS } from '../meeting/limits.ts';
import { readDisplayName } from '../names/read-display-name.ts';
import { cleanText } from '../text/clean-text.ts';
import { contentLines, type ContentLine } from '../text/content-lines.ts';
import type { ReadPart } from './arrange-roster.ts';
import type { FoundPerson } from './read-person.ts';

/** Whether a text is contacts as address books export them (RFC 6350, and its forerunners 2.1 and 3.0). */
export const isVcards = (text: string): boolean => /^\ufeff?\s*BEGIN:VCARD\s*$/imu.test(text.slice(0, 1_000));

/** One person for each card, on the lines it takes; what stands outside or names nobody is left out. */
export function readVcards(text: string): ReadPart[] {
  const parts: ReadPart[] = [];
  let card: ContentLine[] | null = null;
  let first = 1;
  const close = (end: number): void => {
    const place = { line: first, lines: Math.max(1, end - first) };
    const found = personOf(card ?? []);
    if (found === null)
      parts.push({ kind: 'leftOut', ...place, text: valueOf(card ?? [], 'FN', 'ORG'), reason: 'noName' });
    else if (Object.values(found.fields).some((field) => field.length > LIMITS.nameLength))
      parts.push({ kind: 'leftOut', ...place, text: found.fields.familyName, reason: 'tooLong' });
    else parts.push({ kind: 'person', ...place, group: '', ...found });
    card = null;
  };
  for (const line of contentLines(text)) {
    const isMark = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isMark) {
      // A card that never ended ends where the next begins.
      if (card !== null) close(line.line);
      card = [];
      first = line.line;
    } else if (line.name === 'END' && isMark && card !== null) close(line.line + 1);
    else if (card !== null) card.push(line);
    else
      parts.push({
        kind: 'leftOut',
        line: line.line,
        lines: line.lines,
        text: cleanText(line.value),
        reason: 'noName',
      });
  }
  if (card !== null) close(text.split(/\r\n|[\n\r]/u).length + 1);
  return parts;
}

function personOf(card: readonly ContentLine[]): FoundPerson | null {
  const [family = '', given = '', additional = '', prefix = ''] = partsOf(card, 'N');
  const full = readDisplayName(valueOf(card, 'FN'));
  const [organisation = ''] = partsOf(card, 'ORG');
  const known = {
    affiliation: organisation,
    country: partsOf(card, 'ADR')[6] ?? '',
    email: valueOf(card, 'EMAIL').replace(/^mailto:/iu, ''),
  };
  const givenName = [given, additional].filter((part) => part !== '').join(' ');
  if (/\p{L}/u.test(family + givenName))
    return { fields: { ...known, familyName: family, givenName, honorific: prefix }, doubt: null };
  const { familyName, givenName: second, honorific, doubt } = full;
  if (!/\p{L}/u.test(familyName + second)) return null;
  // A roster knows everybody by a family name at least.
  const names = familyName === '' ? { familyName: second, givenName: '' } : { familyName, givenName: second };
  return {
    fields: { ...known, ...names, honorific, affiliation: organisation || full.affiliation },
    doubt: doubt === 'noName' ? 'single' : doubt,
  };
}

/** The first value of the first of these names that stands in the card. */
function valueOf(card: readonly ContentLine[], ...names: readonly string[]): string {
  for (const name of names) {
    const value = partsOf(card, name).find((part) => part !== '');
    if (value !== undefined) return value;
  }
  return '';
}

/** The parts of a value between semicolons, as clean text; a comma within one parts several and is read as a space. */
function partsOf(card: readonly ContentLine[], name: string): string[] {
  const value = card.find((line) => line.name === name && line.value !== '')?.value ?? '';
  const isList = name === 'N';
  return value.split(/(?<!\\);/u).map((part) =>
    cleanText(
      (isList ? part.replaceAll(/(?<!\\),/gu, ' ') : part)
        .replaceAll(/\\n/giu, ' ')
        .replaceAll(/\\([\\;,:])/gu, '$1'),
    )
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
}
