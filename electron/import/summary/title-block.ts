import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { meetingLine, titleBlock } from '../../../shared/summary/title-block.ts';
import { readDateLine, type DateLine } from './date-line.ts';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { patternText } from './pattern-text.ts';

/** A zone nobody knows is printed as written, if the model can hold it. */
const KEPT_ZONE = /^[A-Za-z0-9_+/-]{1,64}$/;

/** A line before the first section. */
export type TitleLine = {
  readonly text: string;
  readonly place: SourcePlace;
  /** Bold as a whole, or a heading. */
  readonly isProminent: boolean;
  /** The heading of the whole document, as our printer writes it. */
  readonly isDocumentHeading: boolean;
  readonly isLiteral: boolean;
};

export type TitleFields = Pick<
  Meeting,
  | 'body'
  | 'number'
  | 'title'
  | 'summaryTitle'
  | 'date'
  | 'startTime'
  | 'timeZone'
  | 'place'
  | 'slotMinutes'
  | 'language'
>;

export type ReadTitle<Line extends TitleLine> = {
  readonly fields: TitleFields;
  /** Lines that are no part of the title block: an opening paragraph, or text nobody can place. */
  readonly rest: readonly Line[];
  readonly notices: readonly ImportNotice[];
};

/** The title block: the meeting, the document, date and place. `style` is the one the file looks printed in. */
export function readTitleBlock<Line extends TitleLine>(
  lines: readonly Line[],
  { style, language }: { style: CompleteStyle; language: string | null },
): ReadTitle<Line> {
  const options = { language, separators: [style.labels.dateLineSeparator] };
  const asDate = (line: TitleLine) => (line.isLiteral ? null : readDateLine(line.text, options));
  const isOurs = lines[0]?.isDocumentHeading === true;
  const remaining = [...lines];
  const take = (isWanted: (line: Line) => boolean) =>
    remaining[0] !== undefined && isWanted(remaining[0]) ? remaining.shift() : undefined;

  const meeting = take((line) => isOurs || line.isLiteral || asDate(line)?.date == null);
  const document = take((line) => isTitleLike(line) && asDate(line)?.date == null);
  const dated = remaining.findIndex((line) => asDate(line)?.date != null);
  // In our own form the third line is date and place, even where it has no date.
  const dateIndex = dated === -1 && isOurs && remaining[0]?.isProminent === true ? 0 : dated;
  const [dateLine] = dateIndex === -1 ? [] : remaining.splice(dateIndex, 1);

  const read = dateLine === undefined ? null : asDate(dateLine);
  const named = language ?? read?.language ?? style.language;
  const fields: TitleFields = {
    ...meetingFields(meeting?.text ?? '', style),
    summaryTitle: document === undefined || document.text === style.labels.documentTitle ? '' : document.text,
    ...dateFields(read, dateLine?.text ?? ''),
    language: named,
  };
  const notices = dateLine === undefined ? [] : dateNotices(dateLine, read, fields, style);
  for (const line of remaining)
    if (asDate(line)?.date != null)
      notices.push({
        kind: 'severalDates',
        place: line.place,
        text: line.text,
        sentence: `${capital(placeText(line.place))} gives another date; the first was taken and this line kept as a note.`,
      });
  return { fields, rest: remaining, notices };
}

/** The fields of a date line; one that could not be read is kept whole as the place. */
export function dateFields(
  read: DateLine | null,
  text: string,
): Pick<Meeting, 'date' | 'startTime' | 'timeZone' | 'place' | 'slotMinutes'> {
  const zoneName = read?.zoneName ?? '';
  return {
    date: read?.date ?? null,
    startTime: read?.startTime ?? null,
    timeZone: read?.zone?.timeZone ?? (KEPT_ZONE.test(zoneName) ? zoneName : 'UTC'),
    place: read?.place ?? text,
    slotMinutes: read?.slotMinutes ?? null,
  };
}

/** Whether a line can be the document's title rather than a sentence below the title block. */
const isTitleLike = (line: TitleLine): boolean =>
  line.isProminent || (!line.isLiteral && line.text.length <= 120 && !/[.:;]$/.test(line.text));

/** Body and number where the house style prints them as this line; otherwise the line is the meeting's own title. */
function meetingFields(line: string, style: CompleteStyle): Pick<Meeting, 'body' | 'number' | 'title'> {
  const pattern = style.labels.meeting
    .split(/(\{body\}|\{number\})/)
    .map((part) =>
      part === '{body}' ? '(?<body>.+)' : part === '{number}' ? '(?<number>\\S+)' : patternText(part),
    )
    .join('');
  const { body, number } = new RegExp(`^${pattern}$`, 'u').exec(line)?.groups ?? {};
  if (body !== undefined && number !== undefined) {
    const fields = { body, number, title: '' };
    if (meetingLine(fields as Meeting, style) === line) return fields;
  }
  return { body: '', number: '', title: line };
}

function dateNotices(
  line: TitleLine,
  read: DateLine | null,
  fields: TitleFields,
  style: CompleteStyle,
): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const where = capital(placeText(line.place));
  const printed = titleBlock(fields as Meeting, style).dateLine;
  const note = (kind: ImportNotice['kind'], sentence: string) =>
    notices.push({ kind, place: line.place, text: line.text, sentence });
  if (read?.isAmbiguous === true)
    note(
      'ambiguousDate',
      `${where} can be read with the day or the month first; it was read as "${printed}". Change the date if that is wrong.`,
    );
  if (read?.startTime != null && read.zoneName === '')
    note('timeZone', `${where} names no time zone; UTC was taken. Change it if the time is local.`);
  else if (read?.startTime != null && read.zone === null && fields.timeZone === 'UTC')
    note(
      'timeZone',
      `${where} names the time zone "${read.zoneName}", which is not known here; UTC was taken. Change it if that is wrong.`,
    );
  if (notices.length === 0 && withoutSpaces(printed) !== withoutSpaces(line.text))
    note('timeZone', `${where} was read as "${printed}".`);
  return notices;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
