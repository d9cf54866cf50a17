import { plainTextOf } from '../meeting/inline-text.ts';
import { speaksOfNextMeeting } from '../series/speaks-of-next-meeting.ts';
import type { Summary } from '../summary/summary.ts';
import type { Finding } from './finding.ts';

/** A summary that does not say when the body meets next; in a language not listed here nothing is said. */
export function findNextMeeting(summary: Summary): Finding[] {
  const speaksOfIt = speaksOfNextMeeting(summary.language);
  if (speaksOfIt === null || summary.sections.length === 0) return [];
  const isSaid = summary.sections.some(({ blocks }) =>
    blocks.some(({ text }) => speaksOfIt(plainTextOf(text))),
  );
  if (isSaid) return [];
  return [
    {
      code: 'next-meeting-missing',
      severity: 'note',
      place: { kind: 'meeting', field: 'agenda' },
      where: 'Minutes',
      message: 'No line says when the next meeting will take place.',
      fix: null,
    },
  ];
}
