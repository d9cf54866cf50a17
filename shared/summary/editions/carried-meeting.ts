import { agendaItemSchema, type AgendaItem } from '../../meeting/agenda-item.ts';
import { actionSchema, decisionSchema, noteSchema, paragraphSchema, type Line } from '../../meeting/line.ts';
import { meetingSchema, type Meeting } from '../../meeting/meeting.ts';
import { participantsById, spokenName } from '../../meeting/participant-names.ts';
import { withoutPrivate } from '../../meeting/without-private.ts';
import type { HouseStyle } from '../house-style.ts';
import { completeStyle } from '../languages/complete-style.ts';
import { isPrinted, printedText, type TextContext } from '../section-blocks.ts';
import type { Edition } from './edition.ts';

/**
 * The meeting that the files of an edition carry inside: nothing that is not for who gets the edition. A full document
 * carries the meeting without what is private; the others one without a roster, attendance, quorum and history, with
 * the printed lines only and no field this version does not know. Speakers and people who are to act stand in it as
 * text, where and as the document prints them, so that it prints the same document again.
 */
export function carriedMeeting(meeting: Meeting, style: HouseStyle, edition: Edition): Meeting {
  if (edition === 'full') return withoutPrivate(meeting);
  const context: TextContext = {
    style: completeStyle(style, meeting.language),
    participants: participantsById(meeting),
    edition,
  };
  const { finalised } = meeting;
  // Named one by one: what a later version adds to a meeting stays in until somebody says that it may go out.
  return meetingSchema.parse({
    id: meeting.id,
    body: meeting.body,
    number: meeting.number,
    title: meeting.title,
    summaryTitle: meeting.summaryTitle,
    date: meeting.date,
    startTime: meeting.startTime,
    timeZone: meeting.timeZone,
    place: meeting.place,
    language: meeting.language,
    slotMinutes: meeting.slotMinutes,
    houseStyle: meeting.houseStyle,
    finalised: finalised === null ? null : { version: finalised.version, at: finalised.at },
    versions: meeting.versions.map(({ version, finalisedAt, reopenedAt }) => ({
      version,
      finalisedAt,
      reopenedAt,
      reason: '',
    })),
    isPublished: meeting.isPublished,
    agenda: meeting.agenda.map((item) => carriedItem(item, context)),
    clock: meeting.clock,
  });
}

function carriedItem(item: AgendaItem, context: TextContext): Record<string, unknown> {
  return {
    ...onlyKnown(item, agendaItemSchema.shape),
    // Names on the agenda are not printed.
    speakers: [],
    minutes: item.minutes
      .filter((line) => isPrinted(line) && (context.edition !== 'actions' || isOutcome(line)))
      .map((line) => carriedLine(line, context)),
  };
}

const isOutcome = ({ kind }: Line): boolean => kind === 'action' || kind === 'decision';

/** A line with the people it names as text. */
function carriedLine(line: Line, context: TextContext): Record<string, unknown> {
  switch (line.kind) {
    case 'paragraph':
      return onlyKnown(line, paragraphSchema.shape);
    case 'decision':
      return onlyKnown(line, decisionSchema.shape);
    case 'note': {
      const { speaker: _speaker, ...note } = line;
      return { ...onlyKnown(note, noteSchema.shape), text: printedText(line, context) };
    }
    case 'action': {
      const { assignees, addressee, ...action } = line;
      const known = onlyKnown(action, actionSchema.shape);
      if (assignees === undefined) return addressee === undefined ? known : { ...known, addressee };
      if (context.edition === 'actions') {
        const names = assignees.flatMap((id) => context.participants.get(id) ?? []).map(spokenName);
        const named = [addressee?.trim() ?? '', ...names].filter((name) => name !== '').join(', ');
        return { ...known, ...(named === '' ? {} : { addressee: named }) };
      }
      const kept = addressee === undefined ? known : { ...known, addressee };
      if (!context.style.printsActionDetails) return kept;
      // What is printed behind the action is part of its text now, and must not be printed once more.
      const { dueOn: _dueOn, ...undated } = kept;
      return { ...undated, text: printedText(line, context) };
    }
  }
}

const onlyKnown = (
  entity: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entity).filter(([key]) => Object.hasOwn(shape, key)));
