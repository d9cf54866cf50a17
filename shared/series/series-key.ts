import type { Meeting } from '../meeting/meeting.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';

/**
 * Which series a meeting belongs to: the meetings of one body are a series, however its name is cased or accented.
 * Null for a meeting without a body, which belongs to no series.
 */
export function seriesKey({ body }: Pick<Meeting, 'body'>): string | null {
  const key = foldForFinding(body) || body.trim();
  return key === '' ? null : key;
}
