import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import { countedIdentifiers, type MeetingId } from '../../../shared/meeting/identifier.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { builtInStyles } from '../../../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { completeStyle, styleInEveryLanguage } from '../../../shared/summary/languages/complete-style.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { annexNotices } from './annex-notices.ts';
import { marksOf } from './arrow-line.ts';
import { buildAgenda, makeItem, type ReadSection } from './build-agenda.ts';
import { buildRoster, swapNamesIn } from './build-roster.ts';
import { chooseStyle } from './choose-style.ts';
import { languageOfDocument } from './document-language.ts';
import type { ImportNotice } from './import-notice.ts';
import { noticeNameOrder } from './name-order.ts';
import { partSummary } from './part-summary.ts';
import { readParticipants } from './participant-rows.ts';
import { readPreviousActions } from './previous-action-rows.ts';
import { readAgenda } from './read-agenda.ts';
import { restoreOpening } from './restore-opening.ts';
import { readLines, type LineOptions } from './section-lines.ts';
import type { SourceDocument } from './source-block.ts';
import { takeStatus } from './take-status.ts';
import { titleLinesOf } from './title-lines.ts';
import { readTitleBlock } from './title-block.ts';
import { unplacedLines } from './unplaced-lines.ts';

export type RecogniseOptions = {
  /** Groups whose rows print the given name first; their names are exchanged. */
  readonly swapNames?: readonly string[] | 'all';
  /** House styles whose labels and marks are known; the built-in ones unless given. */
  readonly styles?: readonly HouseStyle[];
  /** Id of the meeting; the same one always unless given. */
  readonly meetingId?: string;
};

export type Recognised = { readonly meeting: Meeting; readonly notices: ImportNotice[] };

/** A summary as its reader saw it, as the meeting it is of. Pure; every text is in the meeting or in a notice. */
export function recogniseSummary(source: SourceDocument, options: RecogniseOptions = {}): Recognised {
  const { swapNames = [], meetingId = 'meeting-1' } = options;
  const language = languageOfDocument(source) ?? 'en';
  const styles = styleInEveryLanguage(options.styles ?? builtInStyles, language);
  const { document, isDraft, notices: statusNotices } = takeStatus(source, styles);
  const style = chooseStyle(
    document,
    (options.styles ?? builtInStyles).map((one) => completeStyle(one, language)),
  );
  const { isExact } = document;
  const clean = (text: string): string =>
    isExact
      ? cleanText(text)
      : cleanText(text)
          .replace(/[ \u00a0]+/g, ' ')
          .trim();
  const newLine = countedIdentifiers('line-');
  const newItem = countedIdentifiers('item-');
  const lineOptions: LineOptions = { marks: marksOf(styles), isExact, newId: newLine };
  const parts = partSummary(document, style, styles);

  const head = titleLinesOf(parts.head, clean);
  const title = readTitleBlock(head.lines, { style, language: document.language });
  const agendaAnnex = readAgenda(parts.agenda, { style, clean });
  const participants = readParticipants(parts.participants, { styles, isExact, clean });
  const sectionNotices: ImportNotice[] = [];
  const sections = parts.sections.map(({ heading, start, blocks }): ReadSection => {
    const text = clean(heading);
    const fits = text.length <= LIMITS.nameLength;
    // What is too long for a heading is a paragraph, and its beginning heads the section.
    const read = readLines(
      fits ? blocks : [{ ...start, kind: 'paragraph', isLiteral: true }, ...blocks],
      lineOptions,
    );
    sectionNotices.push(...read.notices);
    return {
      heading: fits ? text : cleanText(text.slice(0, LIMITS.nameLength)),
      place: start.place,
      lines: read.lines,
    };
  });
  const agenda = buildAgenda(sections, agendaAnnex.items, newItem);
  const roster = buildRoster(participants, {
    group: countedIdentifiers('group-'),
    person: countedIdentifiers('person-'),
  });

  const meeting: Meeting = {
    id: meetingId as MeetingId,
    ...title.fields,
    houseStyle: style.id,
    quorum: null,
    finalised: null,
    versions: [],
    isPublished: !isDraft,
    agenda: agenda.agenda,
    ...roster,
    clock: [],
    previousActions: [],
  };
  const opening = restoreOpening(
    meeting,
    title.rest.map(({ text }) => text),
    style,
  );
  const rest = title.rest.filter((_line, index) => index !== opening?.index);
  const settled = opening?.meeting ?? meeting;
  const named = swapNamesIn(settled.roster, swapNames);
  const review = readPreviousActions(parts.previousActions, {
    styles,
    isExact,
    clean,
    language,
    roster: named,
    newId: countedIdentifiers('previous-'),
  });
  const unplaced = unplacedLines(
    [
      ...rest.map((line) => line.block),
      ...head.others,
      ...agendaAnnex.unplaced,
      ...review.others,
      ...parts.others,
    ],
    [...participants.unplaced, ...review.unplaced],
    lineOptions,
  );
  return {
    meeting: {
      ...settled,
      agenda: [...settled.agenda, ...itemOfUnplaced(unplaced.lines, newItem<AgendaItem['id']>())],
      roster: named,
      previousActions: review.actions,
    },
    notices: [
      ...document.notices,
      ...statusNotices,
      ...title.notices,
      ...sectionNotices,
      ...annexNotices(parts.annexHeadings, styles),
      ...agendaAnnex.notices,
      ...agenda.notices,
      ...participants.notices,
      ...review.notices,
      ...noticeNameOrder(settled.roster, swapNames),
      ...unplaced.notices,
    ],
  };
}

const itemOfUnplaced = (lines: Line[], id: AgendaItem['id']): AgendaItem[] =>
  lines.length === 0
    ? []
    : [makeItem(id, { title: 'Text that could not be placed', isListed: false, minutes: lines })];
