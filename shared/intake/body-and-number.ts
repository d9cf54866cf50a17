/** A title of a meeting, parted; `title` holds it whole where it names no body that counts its meetings. */
export type MeetingName = { readonly body: string; readonly number: string; readonly title: string };

const PREFIX = /^(?:(?:updated |canceled |cancelled )?(?:invitation|event)|re|fwd?|aw|wg|tr)\s*:\s*/iu;
/** What a calendar adds: "Board meeting @ Mon 2 Mar 2026 11am". */
const SUFFIX = /\s+@\s+\p{L}{3}\.?\s+.*$/u;
const ROMAN = '(?=[IVXLC])(?:X{0,4}L?X{0,3})(?:IX|IV|V?I{0,3})';
const COUNT = `(?:\\d{1,4}(?:[/.-]\\d{2,4})?|${ROMAN})`;
const ORDINAL = '(\\d{1,4})(?:st|nd|rd|th|\\.)';
const MEETING =
  '(?:(?:virtual|online|hybrid|regular|ordinary|in-person)\\s+)*(?:meeting|session|call|sitting|sitzung|réunion|reunión|reunião)';

/** From the surest shape to the loosest: each gives body and number by name. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(?<body>.+?)[\\s,:–—-]+${MEETING}\\s*(?:#|no\\.?|nr\\.?|n[°º])?\\s*(?<number>${COUNT})$`,
    'iu',
  ),
  new RegExp(`^${ORDINAL.replace('(', '(?<number>')}\\s+${MEETING}\\s+of\\s+(?:the\\s+)?(?<body>.+)$`, 'iu'),
  new RegExp(`^${ORDINAL.replace('(', '(?<number>')}\\s+(?<body>.+?)\\s+${MEETING}$`, 'iu'),
  new RegExp(`^(?<body>.+?)[\\s,:–—-]+${ORDINAL.replace('(', '(?<number>')}\\s+${MEETING}$`, 'iu'),
  new RegExp(`^(?<body>.+?)[\\s,:–—-]+(?:#|no\\.?\\s?|nr\\.?\\s?|n[°º]\\s?)(?<number>${COUNT})$`, 'iu'),
  // Capitals only, and more than one letter: "Plan C" counts nothing.
  new RegExp(`^(?<body>.+?)[\\s,:–—-]+(?<number>(?=[IVX]{2})${ROMAN})$`, 'u'),
  new RegExp(`^(?<body>.+?)[\\s,:–—-]+${MEETING}$`, 'iu'),
];

/** The body and the number a title names: "IGF MAG Meeting XIV", "Board, 7th meeting", "3rd meeting of the Council". */
export function bodyAndNumber(written: string): MeetingName {
  let title = written.trim().replace(SUFFIX, '');
  while (PREFIX.test(title)) title = title.replace(PREFIX, '');
  for (const shape of SHAPES) {
    const { body = '', number = '' } = shape.exec(title)?.groups ?? {};
    if (/\p{L}/u.test(body)) return { body: body.trim(), number: number.toUpperCase(), title: '' };
  }
  return { body: '', number: '', title };
}
