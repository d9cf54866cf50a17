import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { ParticipantId } from '../meeting/identifier.ts';
import type { Line } from '../meeting/line.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Participant } from '../meeting/roster.ts';
import { rewriteTexts } from './rewrite-texts.ts';
import type { SoughtPerson } from './sought-person.ts';
import { namedIn, writtenForms, type WrittenForms } from './written-forms.ts';

/** A text that names the person: where it stands, in words, and what it says. */
export type Mention = { readonly where: string; readonly text: string };

export type Forgotten = {
  /** The meeting without the person; the same value where nothing had to go. */
  readonly meeting: Meeting;
  /** Roster entries taken out. */
  readonly entries: number;
  /** Texts that named the person, replaced or left. */
  readonly mentions: readonly Mention[];
};

/** How the texts of these meetings may write the person. */
export const formsIn = (person: SoughtPerson, meetings: readonly Pick<Meeting, 'roster'>[]): WrittenForms =>
  writtenForms(
    person,
    meetings.flatMap(({ roster }) => roster.flatMap(({ participants }) => participants)),
  );

/**
 * Takes a person out of a meeting: the entry with its address and aliases, the attendance, and where they are named as
 * speaker or assignee. Texts are what the minutes say and stay, unless `inTexts` puts "[removed]" for the name.
 */
export function forgetPerson(
  meeting: Meeting,
  person: SoughtPerson,
  forms: WrittenForms,
  { inTexts }: { readonly inTexts: boolean },
): Forgotten {
  const ids = new Set(
    meeting.roster.flatMap(({ participants }) => participants.filter(person.isEntry).map(({ id }) => id)),
  );
  const without = ids.size === 0 ? meeting : withoutPeople(meeting, ids, person.isEntry);
  const mentions: Mention[] = [];
  const rewritten = rewriteTexts(
    without,
    (text) => namedIn(text, forms),
    (path, text) => mentions.push({ where: placeOf(without, path), text }),
  );
  return { meeting: inTexts && mentions.length > 0 ? rewritten : without, entries: ids.size, mentions };
}

function withoutPeople(
  meeting: Meeting,
  ids: ReadonlySet<ParticipantId>,
  isEntry: (participant: Participant) => boolean,
): Meeting {
  return {
    ...meeting,
    roster: meeting.roster.map((group) => ({
      ...group,
      participants: group.participants.filter((participant) => !isEntry(participant)),
    })),
    attendance: Object.fromEntries(
      Object.entries(meeting.attendance).filter(([id]) => !ids.has(id as ParticipantId)),
    ),
    agenda: meeting.agenda.map((item): AgendaItem => ({
      ...item,
      minutes: item.minutes.map((line) => withoutIds(line, ids)),
    })),
    previousActions: meeting.previousActions.map((action) => withoutAssignees(action, ids)),
  };
}

function withoutIds(line: Line, ids: ReadonlySet<ParticipantId>): Line {
  if (line.kind === 'action') return withoutAssignees(line, ids);
  if (line.kind !== 'note' || line.speaker === undefined || !ids.has(line.speaker)) return line;
  const { speaker: _speaker, ...rest } = line;
  return rest;
}

function withoutAssignees<Action extends { readonly assignees?: ParticipantId[] }>(
  action: Action,
  ids: ReadonlySet<ParticipantId>,
): Action {
  if (!(action.assignees ?? []).some((id) => ids.has(id))) return action;
  const { assignees = [], ...rest } = action;
  const left = assignees.filter((id) => !ids.has(id));
  return (left.length === 0 ? rest : { ...rest, assignees: left }) as Action;
}

/** "Item 3, line 2" for minutes; elsewhere the part of the meeting. */
function placeOf({ agenda }: Meeting, path: readonly (string | number)[]): string {
  const [part, index, field, line] = path;
  if (part === 'agenda' && typeof index === 'number' && agenda[index] !== undefined)
    return field === 'minutes' && typeof line === 'number'
      ? `Item ${index + 1}, line ${line + 1}`
      : `Item ${index + 1}, ${field === 'speakers' ? 'speakers' : 'title'}`;
  if (part === 'previousActions' && typeof index === 'number') return `Previous action ${index + 1}`;
  if (part === 'roster') return 'Roster';
  return 'Details of the meeting';
}
