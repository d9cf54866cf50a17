import { backupMadeAt, backupsOf } from './backup-names.ts';

/** How many of the latest backups are kept, and for how many days one a day. */
export const KEPT_LAST = 50;
export const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Which backups of a meeting go: all but the last {@link KEPT_LAST} and the last of each of the past {@link KEPT_DAYS}
 * days, so at most 80 stay. Fifty are some eight hours of change: two days of revising the summary would otherwise push
 * out the meeting as it was when it was adjourned.
 */
export function backupsToRemove(names: readonly string[], meetingName: string, now: number): string[] {
  const backups = backupsOf(names, meetingName);
  const dayOf = (name = ''): string => backupMadeAt(name, meetingName)?.slice(0, 10) ?? '';
  const firstDay = new Date(now - KEPT_DAYS * DAY).toISOString().slice(0, 10);
  return backups
    .slice(0, -KEPT_LAST)
    .filter((name, index) => dayOf(name) <= firstDay || dayOf(backups[index + 1]) === dayOf(name));
}
