/** How many of the latest backups are kept, and for how many days one a day. */
export const KEPT_LAST = 20;
export const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** A backup's name: the meeting's, then when it was made, in UTC. */
export const backupName = (meetingName: string, at: number): string =>
  `${meetingName} ${new Date(at).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')}Z.minutes`;

const MADE_AT = /^ (\d{4}-\d{2}-\d{2}) \d{2}\.\d{2}\.\d{2}Z\.minutes$/;

/** The backups of one meeting among the names in a folder, oldest first; nothing else is ever named. */
export const backupsOf = (names: readonly string[], meetingName: string): string[] =>
  names
    .filter((name) => name.startsWith(meetingName) && MADE_AT.test(name.slice(meetingName.length)))
    .toSorted();

/** Which of them go: all but the last {@link KEPT_LAST} and the last of each of the past {@link KEPT_DAYS} days. */
export function backupsToRemove(names: readonly string[], meetingName: string, now: number): string[] {
  const backups = backupsOf(names, meetingName);
  const dayOf = (name: string): string => MADE_AT.exec(name.slice(meetingName.length))?.[1] ?? '';
  const firstDay = new Date(now - KEPT_DAYS * DAY).toISOString().slice(0, 10);
  return backups
    .slice(0, -KEPT_LAST)
    .filter((name, index) => dayOf(name) <= firstDay || dayOf(backups[index + 1] ?? '') === dayOf(name));
}
