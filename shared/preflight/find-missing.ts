import type { Meeting } from '../meeting/meeting.ts';
import { isTakingPart } from '../meeting/attendance-of.ts';
import type { Summary } from '../summary/summary.ts';
import type { Finding, FindingCode, Place } from './finding.ts';

type Field = Extract<Place, { kind: 'meeting' }>['field'];

const missing = (
  code: FindingCode,
  severity: Finding['severity'],
  field: Field,
  where: string,
  message: string,
): Finding => ({
  code,
  severity,
  place: { kind: 'meeting', field },
  where,
  message,
  fix: null,
});

/** What every official summary has: a title, a date, a time, a place, and someone who was there. */
export function findMissing(meeting: Meeting, summary: Summary): Finding[] {
  const findings: Finding[] = [];
  if (summary.titleBlock.meeting === '')
    findings.push(
      missing(
        'title-missing',
        'error',
        'title',
        'Title block',
        'The meeting has neither body, number nor title.',
      ),
    );
  if (meeting.date === null)
    findings.push(
      missing('date-missing', 'error', 'date', 'Title block', 'The date of the meeting is missing.'),
    );
  if (meeting.startTime === null)
    findings.push(
      missing(
        'time-missing',
        'warning',
        'startTime',
        'Title block',
        'The start time of the meeting is missing.',
      ),
    );
  if (meeting.place === '')
    findings.push(
      missing(
        'place-missing',
        'error',
        'place',
        'Title block',
        'The place of the meeting is missing (or "Online").',
      ),
    );
  if (
    !meeting.roster.some((group) =>
      group.participants.some((participant) => isTakingPart(meeting, participant)),
    )
  )
    findings.push(
      missing(
        'nobody-present',
        'error',
        'attendance',
        'List of participants',
        'No participant is marked present or online.',
      ),
    );
  return findings;
}
