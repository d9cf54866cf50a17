import { describeMeetingFileFailure, type MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import type { Instant } from '../../shared/meeting/text.ts';

/** Somebody has the meeting open; it can still be opened to read. */
export type OpenElsewhere = {
  readonly kind: 'openElsewhere';
  /** Null where the lock does not say. */
  readonly user: string | null;
  readonly host: string | null;
  readonly since: Instant | null;
  readonly isThisComputer: boolean;
};

export type OpenSessionFailure = MeetingFileFailure | OpenElsewhere;

/** The failure in one sentence, with what to do. `name` is how the user knows the file. */
export function describeOpenSessionFailure(failure: OpenSessionFailure, name: string): string {
  if (failure.kind !== 'openElsewhere') return describeMeetingFileFailure(failure, name);
  const { user, host, since, isThisComputer } = failure;
  const where = isThisComputer
    ? 'in another window or program of this computer'
    : `on ${host ?? 'another computer'}`;
  const when = since === null ? '' : ` since ${new Date(since).toLocaleString()}`;
  return `${name} is open ${where}, by ${user ?? 'somebody'}${when}. Nothing was changed; open it to read, or close it there first.`;
}
