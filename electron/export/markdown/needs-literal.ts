import { isWholeBoldLine } from './whole-bold.ts';
import { plainTextOf, type InlineText } from '../../../shared/meeting/inline-text.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { builtInStyles, defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { completeStyle, styleInEveryLanguage } from '../../../shared/summary/languages/complete-style.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { titleBlock } from '../../../shared/summary/title-block.ts';
import { readAgendaLine } from '../../import/summary/agenda-annex.ts';
import { readAnnexHeading } from '../../import/summary/annex-heading.ts';
import { marksOf, readArrowLine } from '../../import/summary/arrow-line.ts';
import { readDateLine } from '../../import/summary/date-line.ts';
import { isPageFurniture } from '../../import/summary/page-furniture.ts';
import { sourceText } from '../../import/summary/source-block.ts';
import { dateFields } from '../../import/summary/title-block.ts';

/**
 * Which lines a reader would take for something else; those are marked as literal text (literal-mark.ts). The
 * questions are put to the reader's own rules, so that printer and reader cannot come to differ.
 */
const styles = styleInEveryLanguage(builtInStyles, 'en');
const marks = marksOf(styles);
const NUMBERED = /^\d{1,6}\s*[.):–—-]/;

const isArrow = (text: string): boolean => readArrowLine(sourceText(text), marks, true) !== null;
const isAnnex = (text: string, isProminent: boolean): boolean =>
  readAnnexHeading(text, isProminent, styles) !== null;

/** A note would be read as an action or a decision. */
export const noteNeedsLiteral = (text: InlineText): boolean => isArrow(plainTextOf(text));

/** A numbered paragraph would be read as an action, or in bold as a heading. */
export const numberedNeedsLiteral = (text: InlineText): boolean =>
  isArrow(plainTextOf(text)) || isWholeBoldLine(text);

/** A paragraph would be read as an action, an annex, a page number, or in bold as a heading. */
export function paragraphNeedsLiteral(text: InlineText): boolean {
  const plain = plainTextOf(text);
  return isArrow(plain) || isWholeBoldLine(text) || isAnnex(plain, false) || isPageFurniture(plain);
}

/** The opening paragraph would be read as another part of the head, or numbered as a heading. */
export function openingNeedsLiteral(text: InlineText, language: string): boolean {
  const plain = plainTextOf(text);
  return paragraphNeedsLiteral(text) || !/[.。]$/u.test(plain) || readsAsDate(plain, language);
}

/** The meeting's line, a heading, would be read as one of an annex. */
export const meetingNeedsLiteral = (text: string): boolean => isAnnex(text, true);

/** A section's heading without a number would be read as one with, or as one of an annex. */
export const headingNeedsLiteral = (text: string): boolean => isAnnex(text, true) || NUMBERED.test(text);

/** The document's title would be read as a section, an annex or the date line. */
export const titleNeedsLiteral = (text: string, language: string): boolean =>
  headingNeedsLiteral(text) || readsAsDate(text, language);

/** The date line would be read as another date, or as a date where it is only a place. */
export function dateLineNeedsLiteral({ titleBlock: { dateLine }, properties, language }: Summary): boolean {
  if (isAnnex(dateLine, true)) return true;
  const read = readDateLine(dateLine, dateOptions(language));
  if (read === null) return NUMBERED.test(dateLine);
  const printed = titleBlock(
    dateFields(read, dateLine) as Meeting,
    completeStyle(defaultStyle, language),
  ).dateLine;
  return read.date !== properties.date || printed !== dateLine;
}

/** An agenda line would be read with minutes it does not have, or printed in another form. */
export function agendaNeedsLiteral(text: string, language: string): boolean {
  const style = completeStyle(defaultStyle, language);
  const read = readAgendaLine(text, { isLiteral: false, style });
  const literal = readAgendaLine(text, { isLiteral: true, style });
  return read.title !== literal.title || read.plannedMinutes !== literal.plannedMinutes || read.isUnclear;
}

const dateOptions = (language: string) => ({
  language: language === 'en' ? null : language,
  separators: [...new Set(styles.map((style) => style.labels.dateLineSeparator))],
});

const readsAsDate = (text: string, language: string): boolean =>
  readDateLine(text, dateOptions(language))?.date != null;
