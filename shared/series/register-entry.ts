import type { ItemId, LineId, MeetingId, PreviousActionId } from '../meeting/identifier.ts';
import { plainTextOf, type InlineText } from '../meeting/inline-text.ts';
import { listedLines, type ActionStatus } from '../meeting/listed-lines.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { participantsById, spokenName } from '../meeting/participant-names.ts';
import type { ActionSource } from '../meeting/previous-action.ts';
import type { Day } from '../meeting/text.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import { meetingName } from '../search/search-entry.ts';
import { seriesKey } from './series-key.ts';

/** A meeting as far as the register needs it. */
export type RegisterMeeting = Pick<Meeting, 'body' | 'number' | 'date' | 'startTime'> & {
  readonly path: string;
  readonly meetingId: MeetingId;
  /** "IGF MAG Meeting XIV". */
  readonly meeting: string;
  readonly series: string | null;
};

type EntryFields = RegisterMeeting & {
  /** Where it stands among the entries of its meeting, from 0. */
  readonly position: number;
  readonly text: string;
  readonly addressee: string;
  /** As they are named in running text, "Ms. Carol Roach". */
  readonly assignees: readonly string[];
  readonly dueOn: Day | null;
  readonly status: ActionStatus;
  readonly isInternal: boolean;
};

/** An action on a line of the meeting that took it. */
export type TakenEntry = EntryFields & {
  readonly kind: 'taken';
  readonly lineId: LineId;
  readonly itemId: ItemId;
  readonly item: string;
};

/** An action of an earlier meeting, as a later one has it under review. */
export type ReviewedEntry = EntryFields & {
  readonly kind: 'reviewed';
  readonly previousActionId: PreviousActionId;
  readonly source: Pick<ActionSource, 'meetingId' | 'number' | 'date' | 'lineId'>;
  /** What its own meeting is called, as far as is known here; empty where nothing is. */
  readonly sourceName: string;
  /** How many reviews of the same words stand before it in this meeting. */
  readonly repeats: number;
  readonly outcome: string;
};

/** What one meeting knows of an action. Of all meetings together the register is made: see join-actions.ts. */
export type RegisterEntry = TakenEntry | ReviewedEntry;

/** Tells actions by their words where nothing better is known. */
export const wordsKey = (text: string): string => foldForFinding(text) || text;

/** The actions a meeting has under review, then those it took, each in its order. Without a word it is no action yet. */
export function registerEntries(meeting: Meeting, path: string): RegisterEntry[] {
  const { body, number, date, startTime } = meeting;
  const people = participantsById(meeting);
  const ofMeeting: RegisterMeeting = {
    body: body.trim(),
    number,
    date,
    startTime,
    path,
    meetingId: meeting.id,
    meeting: meetingName(meeting),
    series: seriesKey(meeting),
  };
  const fieldsOf = (action: ActionFields) => ({
    text: plainTextOf(action.text).trim(),
    addressee: action.addressee?.trim() ?? '',
    assignees: (action.assignees ?? []).flatMap((id) => people.get(id) ?? []).map(spokenName),
    dueOn: action.dueOn ?? null,
    status: action.status,
    isInternal: action.isInternal === true,
  });
  const repeated = new Map<string, number>();
  const reviewed = meeting.previousActions
    .filter(({ text }) => plainTextOf(text).trim() !== '')
    .map((action, position): ReviewedEntry => {
      const fields = fieldsOf(action);
      const repeats = repeated.get(wordsKey(fields.text)) ?? 0;
      repeated.set(wordsKey(fields.text), repeats + 1);
      const { source } = action;
      return {
        ...ofMeeting,
        ...fields,
        kind: 'reviewed',
        position,
        repeats,
        previousActionId: action.id,
        source: {
          number: source.number,
          date: source.date,
          ...(source.meetingId === undefined ? {} : { meetingId: source.meetingId }),
          ...(source.lineId === undefined ? {} : { lineId: source.lineId }),
        },
        sourceName:
          source.number.trim() === '' ? '' : meetingName({ ...meeting, title: '', number: source.number }),
        outcome: (action.outcome ?? '').trim(),
      };
    });
  const taken = listedLines(meeting).flatMap(({ line, item }): TakenEntry[] =>
    line.kind === 'action'
      ? [
          {
            ...ofMeeting,
            ...fieldsOf(line),
            kind: 'taken',
            position: 0,
            lineId: line.id,
            itemId: item.id,
            item: item.title,
          },
        ]
      : [],
  );
  return [...reviewed, ...taken.map((entry, index) => ({ ...entry, position: reviewed.length + index }))];
}

type ActionFields = {
  readonly text: InlineText;
  readonly status: ActionStatus;
  readonly addressee?: string;
  readonly assignees?: readonly Meeting['roster'][number]['participants'][number]['id'][];
  readonly dueOn?: Day;
  readonly isInternal?: boolean;
};
