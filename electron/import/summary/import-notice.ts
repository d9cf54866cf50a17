/** Where in the file, as its reader counts: lines of a text, paragraphs of a word-processor document. From 1. */
export type SourcePlace = { readonly kind: 'line' | 'paragraph' | 'file'; readonly number: number };

export type ImportNoticeKind =
  /** Text that fits nowhere; it was kept as an internal note. */
  | 'unplaced'
  /** Text that is part of the page and not of the meeting: page numbers, comments. It was left out. */
  | 'furniture'
  | 'image'
  | 'ambiguousDate'
  | 'severalDates'
  | 'timeZone'
  | 'unclearMinutes'
  | 'headingMatched'
  | 'notOnAgenda'
  | 'sectionOrder'
  | 'namesSwapped'
  | 'groupGuessed'
  | 'deepList'
  | 'tooLong'
  | 'editedSinceExport'
  | 'carriedUnreadable'
  | 'meetingFile'
  | 'readAsPlainText';

/** What a person should know of what was read: where, the text concerned, and a sentence saying what was done. */
export type ImportNotice = {
  readonly kind: ImportNoticeKind;
  readonly place: SourcePlace;
  readonly text: string;
  readonly sentence: string;
};

/** "line 12": a place in a sentence. */
export const placeText = ({ kind, number }: SourcePlace): string =>
  kind === 'file' ? 'the file' : `${kind} ${number}`;

export const WHOLE_FILE: SourcePlace = { kind: 'file', number: 1 };
