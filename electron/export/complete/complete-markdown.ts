import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { effectiveEvents } from '../../../shared/clock/index.ts';
import { instantOf, timeOfDayText } from '../../../shared/clock/index.ts';
import { participantTable } from '../../../shared/handouts/participant-table.ts';
import type { Outgoing, Privacy } from '../../../shared/handouts/outgoing-actions.ts';
import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { whoActs } from '../../../shared/meeting/listed-lines.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { participantsById, spokenName } from '../../../shared/meeting/participant-names.ts';
import { wallTimeText } from '../../../shared/meeting/wall-time.ts';
import { OUTCOME_WORDS } from '../../../shared/planning/outcome-words.ts';
import { meetingPlanningTable } from '../../../shared/planning/planning-tables.ts';
import { plannedAndActual } from '../../../shared/planning/planned-and-actual.ts';
import type { Table as HandoutTable } from '../../../shared/handouts/table.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';
import { titleBlock } from '../../../shared/summary/title-block.ts';
import { cellNodes, inlineNodes, plainNodes } from '../markdown/inline-nodes.ts';
import { writeTree } from '../markdown/write-tree.ts';

/**
 * Everything the meeting holds as Markdown, for the secretariat's own files: agenda with planned and actual times, all
 * lines with the time they were begun, internal ones marked, attendance with its times, the clock's log. E-mail addresses
 * only where they were asked for.
 */
export const completeMarkdown = (meeting: Meeting, outgoing: Outgoing): string =>
  writeTree({
    type: 'root',
    children: [
      ...headNodes(meeting, outgoing.style),
      heading(2, 'Agenda'),
      tableNode(meetingPlanningTable(plannedAndActual(meeting))),
      heading(2, 'Minutes'),
      ...meeting.agenda.flatMap((item) => itemNodes(meeting, item)),
      ...previousNodes(meeting),
      heading(2, 'Attendance'),
      ...attendanceNodes(meeting, outgoing),
      heading(2, 'Clock'),
      ...clockNodes(meeting),
    ],
  });

function headNodes(meeting: Meeting, style: HouseStyle): RootContent[] {
  const title = titleBlock(meeting, completeStyle(style, meeting.language));
  const facts = [
    ['Document', title.document],
    ['When and where', title.dateLine],
    ['Time zone', meeting.timeZone],
    ['Slot', meeting.slotMinutes === null ? '' : `${meeting.slotMinutes} min`],
    ['House style', meeting.houseStyle],
    ['Quorum', meeting.quorum === null ? '' : `${meeting.quorum.minimum} present`],
  ] as const;
  return [
    heading(1, title.meeting === '' ? 'Meeting' : title.meeting),
    list(facts.filter(([, value]) => value !== '').map(([name, value]) => [text(`${name}: ${value}`)])),
  ];
}

function itemNodes(meeting: Meeting, item: AgendaItem): RootContent[] {
  const speakers = item.speakers.length === 0 ? '' : `Speakers: ${item.speakers.join(', ')}`;
  const state = item.state === 'scheduled' ? '' : OUTCOME_WORDS[item.state];
  const printedAs = item.heading === null || item.heading === item.title ? '' : `Printed as: ${item.heading}`;
  const notes = [speakers, state, printedAs].filter((note) => note !== '').join('. ');
  return [
    heading(3, item.title === '' ? 'Untitled item' : item.title),
    ...(notes === '' ? [] : [paragraph([{ type: 'emphasis', children: [text(notes)] }])]),
    ...(item.minutes.length === 0
      ? [paragraph([{ type: 'emphasis', children: [text('Nothing noted.')] }])]
      : [list(item.minutes.map((line) => lineNodes(meeting, line)))]),
  ];
}

/** "11:05 [internal] Action, open: text (who, by when)". */
function lineNodes(meeting: Meeting, line: Line): PhrasingContent[] {
  const time = line.begunAt === undefined ? '' : `${wallTimeText(line.begunAt, meeting.timeZone)} `;
  const internal = line.isInternal === true ? '[internal] ' : '';
  const before = `${time}${internal}${kindOf(meeting, line)}`;
  const details = line.kind === 'action' ? detailsOf(meeting, line) : '';
  return [
    ...(before === '' ? [] : [text(before)]),
    ...(line.text.length === 0
      ? [text('(empty)')]
      : inlineNodes(line.text, { isLiteral: false, marks: 'attention' })),
    ...(details === '' ? [] : [text(` (${details})`)]),
  ];
}

function kindOf(meeting: Meeting, line: Line): string {
  switch (line.kind) {
    case 'action':
      return `Action, ${line.status}: `;
    case 'decision':
      return 'Decision: ';
    case 'note': {
      const speaker = line.speaker === undefined ? undefined : participantsById(meeting).get(line.speaker);
      return `${line.level === 2 ? '– ' : ''}${speaker === undefined ? '' : `${spokenName(speaker)}: `}`;
    }
    case 'paragraph':
      return '';
  }
}

/** "[internal] done: text (who, by when; of XIV): what became of it". */
function previousNodes(meeting: Meeting): RootContent[] {
  const { previousActions } = meeting;
  if (previousActions.length === 0) return [];
  return [
    heading(2, 'Review of previous action items'),
    list(
      previousActions.map((action) => {
        const of = action.source.number || (action.source.date ?? '');
        const details = [detailsOf(meeting, action), of === '' ? '' : `of ${of}`]
          .filter((part) => part !== '')
          .join('; ');
        const outcome = (action.outcome ?? '').trim();
        return [
          text(`${action.isInternal === true ? '[internal] ' : ''}${action.status}: `),
          ...inlineNodes(action.text, { isLiteral: false, marks: 'attention' }),
          text(`${details === '' ? '' : ` (${details})`}${outcome === '' ? '' : `: ${outcome}`}`),
        ];
      }),
    ),
  ];
}

const detailsOf = (
  meeting: Meeting,
  line: Pick<Extract<Line, { kind: 'action' }>, 'addressee' | 'assignees' | 'dueOn'>,
): string =>
  [whoActs(meeting, line), line.dueOn === undefined ? '' : `due ${line.dueOn}`]
    .filter((part) => part !== '')
    .join(', ');

function attendanceNodes(meeting: Meeting, privacy: Privacy): RootContent[] {
  const table = participantTable(meeting, privacy);
  return table.rows.length === 0 ? [paragraph([text('The roster is empty.')])] : [tableNode(table)];
}

function clockNodes(meeting: Meeting): RootContent[] {
  const titles = new Map(meeting.agenda.map(({ id, title }) => [id, title]));
  const events = effectiveEvents(meeting.clock);
  if (events.length === 0) return [paragraph([text('The clock was not used.')])];
  const corrected = new Set(
    meeting.clock.flatMap((event) => (event.kind === 'correction' ? [event.eventId] : [])),
  );
  return [
    list(
      events.map((event) => {
        const what =
          event.kind === 'item' ? `item: ${titles.get(event.itemId) ?? 'an item that is gone'}` : event.kind;
        const note = corrected.has(event.id) ? ` (corrected; noted at ${event.at})` : '';
        const time = timeOfDayText(event.moment, meeting.timeZone, 'en', 'second');
        return [text(`${time} (${instantOf(event.moment)}): ${what}${note}`)];
      }),
    ),
  ];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2 | 3, title: string): RootContent => ({
  type: 'heading',
  depth,
  children: plainNodes(title),
});
const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
});

function tableNode({ columns, rows }: HandoutTable): Table {
  const rowOf = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell === '' ? [] : cellNodes(cell) })),
  });
  return {
    type: 'table',
    align: columns.map(({ kind }) => (kind === 'number' ? 'right' : null)),
    children: [
      rowOf(columns.map(({ name }) => name)),
      ...rows.map((row) => rowOf(row.map((cell) => (cell === null ? '' : String(cell))))),
    ],
  };
}
