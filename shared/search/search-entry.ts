import type { ItemId } from '../meeting/identifier.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import type { Line } from '../meeting/line.ts';
import { whoActs } from '../meeting/listed-lines.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { participantsById, spokenName } from '../meeting/participant-names.ts';
import type { PreviousAction } from '../meeting/previous-action.ts';
import type { Participant } from '../meeting/roster.ts';
import type { Place } from '../preflight/finding.ts';
import { completeChosenStyle } from '../summary/chosen-style.ts';
import { meetingLine } from '../summary/title-block.ts';

/** What a result is, for the filter: titles of meetings and agenda items, notes and paragraphs, and so on. */
export const SEARCH_KINDS = ['title', 'note', 'action', 'decision', 'person'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing of a meeting that can be found. */
export type SearchEntry = {
  readonly kind: SearchKind;
  readonly text: string;
  /** What is searched with it and shown beside it: who speaks or acts, the heading in the summary, an affiliation. */
  readonly detail: string;
  /** Title of the agenda item it stands under; empty for none. */
  readonly item: string;
  /** Where a window goes to show it. */
  readonly place: Place;
};

/** "IGF MAG Meeting XIV"; empty where the meeting has neither a title nor a body and number. */
export const meetingName = (meeting: Meeting): string =>
  meetingLine(meeting, completeChosenStyle(meeting, []));

/**
 * All of a meeting that can be found, in its order: its title, each agenda item with its lines, the actions of earlier
 * meetings with what became of them, everyone of the roster. Internal lines are among them, since they never leave this computer; e-mail addresses are not.
 */
export function searchEntries(meeting: Meeting): SearchEntry[] {
  const entries: SearchEntry[] = [
    {
      kind: 'title',
      text: meetingName(meeting),
      detail: joined(meeting.summaryTitle, meeting.place),
      item: '',
      place: { kind: 'meeting', field: 'title' },
    },
  ];
  for (const { id: itemId, title, heading, speakers, minutes } of meeting.agenda) {
    const differing = heading !== null && heading !== title ? [heading] : [];
    entries.push({
      kind: 'title',
      text: title,
      detail: joined(...differing, ...speakers),
      item: '',
      place: { kind: 'item', itemId },
    });
    for (const line of minutes) entries.push(lineEntry(meeting, itemId, title, line));
  }
  for (const action of meeting.previousActions) entries.push(previousActionEntry(meeting, action));
  for (const { participants } of meeting.roster)
    for (const person of participants) entries.push(personEntry(person));
  return entries.filter(({ text }) => text.trim() !== '');
}

const KIND_OF_LINE: Readonly<Record<Line['kind'], SearchKind>> = {
  paragraph: 'note',
  note: 'note',
  action: 'action',
  decision: 'decision',
};

function lineEntry(meeting: Meeting, itemId: ItemId, item: string, line: Line): SearchEntry {
  return {
    kind: KIND_OF_LINE[line.kind],
    text: plainTextOf(line.text),
    detail: whoOf(meeting, line),
    item,
    place: { kind: 'line', itemId, lineId: line.id },
  };
}

/** It stands in the review, under no item of the agenda. */
const previousActionEntry = (meeting: Meeting, action: PreviousAction): SearchEntry => ({
  kind: 'action',
  text: plainTextOf(action.text),
  detail: joined(whoActs(meeting, action), action.outcome ?? ''),
  item: 'Review of previous action items',
  place: { kind: 'previousAction', previousActionId: action.id },
});

function whoOf(meeting: Meeting, line: Line): string {
  if (line.kind === 'action') return whoActs(meeting, line);
  const speaker = line.kind === 'note' ? line.speaker : undefined;
  const person = speaker === undefined ? undefined : participantsById(meeting).get(speaker);
  return person === undefined ? '' : spokenName(person);
}

const personEntry = (person: Participant): SearchEntry => ({
  kind: 'person',
  text: spokenName(person),
  detail: joined(person.affiliation ?? '', person.country ?? ''),
  item: '',
  place: { kind: 'participants', participantIds: [person.id] },
});

const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');
