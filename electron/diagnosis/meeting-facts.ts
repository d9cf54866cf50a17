import type { MeetingFacts } from '../../shared/diagnosis/diagnostic-report.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { OpenedSession } from '../bridge/opened-session.ts';

/** An open meeting as numbers. */
export function meetingFacts({ held, members }: OpenedSession): MeetingFacts {
  const { agenda, roster, clock } = documentToMeeting(held.doc);
  const lines = agenda.flatMap(({ minutes }) => minutes);
  const count = (kind: string): number => lines.filter((line) => line.kind === kind).length;
  return {
    agendaItems: agenda.length,
    notes: count('note') + count('paragraph'),
    actions: count('action'),
    decisions: count('decision'),
    participants: roster.flatMap(({ participants }) => participants).length,
    participantGroups: roster.length,
    clockEvents: clock.length,
    windows: members.size,
    access: held.isReadOnly ? 'read' : 'edit',
    saving: held.saveState().kind,
  };
}
