import { joinSpans, type InlineText } from '../meeting/inline-text.ts';
import type { Action, Line, Note } from '../meeting/line.ts';
import type { ParticipantId } from '../meeting/identifier.ts';
import { spokenName } from '../meeting/participant-names.ts';
import type { Participant } from '../meeting/roster.ts';
import { dateText } from './date-text.ts';
import { fillTemplate } from './fill-template.ts';
import type { Edition } from './editions/edition.ts';
import type { CompleteStyle } from './languages/complete-style.ts';
import { wordsOf } from './languages/words-of.ts';
import type { SummaryBlock } from './summary.ts';

export type SectionContext = {
  readonly style: CompleteStyle;
  readonly participants: ReadonlyMap<ParticipantId, Participant>;
  /** Which lines of the minutes the edition prints, and how much it says behind an action. */
  readonly edition: Edition;
  /** Gives the next paragraph number; counts through the whole document. */
  readonly nextNumber: () => number;
};

/** What a line's text depends on besides the line. */
export type TextContext = Omit<SectionContext, 'nextNumber'>;

/** Internal lines are never printed; a line that says nothing has nothing to print. */
export const isPrinted = (line: Pick<Line, 'isInternal' | 'text'>): boolean =>
  line.isInternal !== true && line.text.some((span) => span.text.trim() !== '');

/** The lines of one agenda item as they are printed, in the order they were taken. */
export function sectionBlocks(lines: readonly Line[], context: SectionContext): SummaryBlock[] {
  const { marks, numbersParagraphs } = context.style;
  let hasParent = false;
  const isOfEdition = ({ kind }: Line): boolean =>
    context.edition !== 'actions' || kind === 'action' || kind === 'decision';
  return lines
    .filter((line) => isPrinted(line) && isOfEdition(line))
    .map((line): SummaryBlock => {
      const lineId = line.id;
      if (line.kind === 'action' || line.kind === 'decision') {
        const { symbol: mark, isBold } = marks[line.kind];
        hasParent = false;
        const text = printedText(line, context);
        return { kind: line.kind, lineId, mark, isBold, text: isBold ? withoutBold(text) : text };
      }
      if (line.kind === 'note' && line.level === 2 && hasParent)
        return { kind: 'bullet', lineId, level: 2, text: printedText(line, context) };
      hasParent = line.kind === 'note';
      const text = printedText(line, context);
      if (numbersParagraphs) return { kind: 'numbered', lineId, number: context.nextNumber(), text };
      // A sub-note without a note above it stands as a note: a list cannot begin one level in.
      return line.kind === 'note'
        ? { kind: 'bullet', lineId, level: 1, text }
        : { kind: 'paragraph', lineId, text };
    });
}

/** What a line says in print: a note with its speaker, an action with its details. */
export function printedText(line: Line, context: TextContext): InlineText {
  if (line.kind === 'note') return withSpeaker(line, context);
  return line.kind === 'action' ? withDetails(line, context) : line.text;
}

/** Inside a line that is bold as a whole, bold says nothing. */
const withoutBold = (text: InlineText): InlineText => joinSpans(text.map(({ bold: _bold, ...span }) => span));

function withSpeaker(note: Note, { style, participants }: TextContext): InlineText {
  const speaker = note.speaker === undefined ? undefined : participants.get(note.speaker);
  if (speaker === undefined || !style.printsSpeakers) return note.text;
  return joinSpans([
    { text: fillTemplate(style.labels.speaker, { speaker: spokenName(speaker) }) },
    ...note.text,
  ]);
}

function withDetails(action: Action, context: TextContext): InlineText {
  const { style } = context;
  const details = detailsOf(action, context).join(wordsOf(style.language).listSeparator);
  return details === ''
    ? action.text
    : joinSpans([...action.text, { text: fillTemplate(style.labels.actionDetails, { details }) }]);
}

/** Who and by when, by house style; the edition of actions always says them, and to whom and what became of it. */
function detailsOf(action: Action, { style, participants, edition }: TextContext): string[] {
  const isWhole = edition === 'actions';
  if (!isWhole && !style.printsActionDetails) return [];
  const addressee = isWhole ? (action.addressee?.trim() ?? '') : '';
  const assignees = (action.assignees ?? []).flatMap((id) => participants.get(id) ?? []).map(spokenName);
  const due =
    action.dueOn === undefined
      ? ''
      : fillTemplate(style.labels.dueOn, { date: dateText(action.dueOn, style.language) });
  const status = isWhole && action.status !== 'open' ? style.labels[action.status] : '';
  return [addressee, ...assignees, due, status].filter((part) => part !== '');
}
