import { momentOf, timeInBothZonesText, wallTime } from '../../../shared/clock/index.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Day, Instant } from '../../../shared/meeting/text.ts';
import type { EarlierVersion } from '../../../shared/meeting/version-stamps.ts';
import { dateText } from '../../../shared/summary/date-text.ts';

/** "2 March 2026, 14:05 UTC": by the meeting's clock, and the reader's where they differ. */
export function momentText(at: Instant, { timeZone }: Pick<Meeting, 'timeZone'>): string {
  const moment = momentOf(at);
  const zone = wallTime(moment, timeZone) === null ? 'UTC' : timeZone;
  const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = wallTime(moment, zone)?.toPlainDate().toString() ?? at.slice(0, 10);
  return `${dateText(day as Day, 'en')}, ${timeInBothZonesText(moment, { meeting: zone, reader }, 'en')}`;
}

/** What became of a version that was final, in a sentence. */
export const earlierVersionText = (
  { version, finalisedAt, reopenedAt, reason }: EarlierVersion,
  meeting: Pick<Meeting, 'timeZone'>,
): string =>
  `Version ${version} was final from ${momentText(finalisedAt, meeting)} to ${momentText(reopenedAt, meeting)}${
    reason === '' ? '.' : `: ${reason}`
  }`;
