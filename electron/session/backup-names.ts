import type { Instant } from '../../shared/meeting/text.ts';
import type { FinalStamp } from '../../shared/meeting/version-stamps.ts';

/** A backup's name: the meeting's, then when it was made, in UTC. */
export const backupName = (meetingName: string, at: number): string =>
  `${meetingName} ${new Date(at).toISOString().replace('T', ' ').replaceAll(':', '.')}.minutes`;

/** With or without thousandths of a second: those of earlier Rapporteurs had none. */
const MADE_AT = /^ (\d{4}-\d{2}-\d{2}) (\d{2})\.(\d{2})\.(\d{2})(?:\.(\d{3}))?Z\.minutes$/;

/** When a backup was made, by its name; null where the name is not one of a backup of this meeting. */
export function backupMadeAt(name: string, meetingName: string): Instant | null {
  const parts = name.startsWith(meetingName) ? MADE_AT.exec(name.slice(meetingName.length)) : null;
  if (parts === null) return null;
  const [, day, hour, minute, second, thousandths = '000'] = parts;
  const instant = `${day}T${hour}:${minute}:${second}.${thousandths}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : (instant as Instant);
}

/** The backups of one meeting among the names in a folder, oldest first; nothing else is ever named. */
export const backupsOf = (names: readonly string[], meetingName: string): string[] =>
  names
    .flatMap((name) => {
      const madeAt = backupMadeAt(name, meetingName);
      return madeAt === null ? [] : [{ name, madeAt: Date.parse(madeAt) }];
    })
    .toSorted((one, other) => one.madeAt - other.madeAt)
    .map(({ name }) => name);

const VERSION = /^ version (\d{1,4})( .*)$/;

/** The name of a final version's copy: the meeting's, its number, when it was made final. Nothing ever removes it. */
export const versionName = (meetingName: string, { version, at }: FinalStamp): string =>
  backupName(`${meetingName} version ${version}`, Date.parse(at));

/** Which final version a copy is of, by its name; null where it is of none. */
export function versionNamed(name: string, meetingName: string): FinalStamp | null {
  const parts = name.startsWith(meetingName) ? VERSION.exec(name.slice(meetingName.length)) : null;
  if (parts === null) return null;
  const [, version = '', rest = ''] = parts;
  const at = backupMadeAt(rest, '');
  return at === null ? null : { version: Number(version), at };
}

/** When a copy was kept, a final version or a backup, by its name; null where the name is not one of this meeting's. */
export const keptAt = (name: string, meetingName: string): Instant | null =>
  versionNamed(name, meetingName)?.at ?? backupMadeAt(name, meetingName);

/** All kept copies of one meeting among the names in a folder, final versions too, oldest first. */
export const keptCopiesOf = (names: readonly string[], meetingName: string): string[] =>
  names
    .flatMap((name) => {
      const at = keptAt(name, meetingName);
      return at === null ? [] : [{ name, at: Date.parse(at) }];
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name);

/**
 * The name of the next backup, later than every one there is, also after the clock was set back: the order of the names
 * is the order they were made in, and the newest is never the one that makes room.
 */
export function nextBackupName(names: readonly string[], meetingName: string, now: number): string {
  const latest = backupsOf(names, meetingName).at(-1);
  const before = latest === undefined ? null : backupMadeAt(latest, meetingName);
  return backupName(meetingName, before === null ? now : Math.max(now, Date.parse(before) + 1));
}
