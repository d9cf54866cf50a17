import {
  momentOf,
  timeInBothZonesText,
  timeOfDayText,
  wallTime,
  type Moment,
} from '../../../shared/clock/index.ts';
import type { BackupContents, ListedBackup } from '../../../shared/bridge/contract.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { dateText } from '../../../shared/summary/date-text.ts';

type Zones = { readonly meeting: string; readonly reader: string };

const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in full units: "just now", "12 minutes ago", "3 hours ago", "yesterday", "5 days ago". */
export function agoText(at: Moment, now: number): string {
  // A clock that was set back makes no version of tomorrow.
  const passed = Math.max(0, now - at);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return ago.format(-Math.floor(passed / MINUTE), 'minute');
  if (passed < DAY) return ago.format(-Math.floor(passed / HOUR), 'hour');
  return ago.format(-Math.floor(passed / DAY), 'day');
}

/** When a version was kept, by the meeting's clock and the reader's where they differ; with its day unless it is today. */
export function madeAtText(at: Moment, now: Moment, zones: Zones): string {
  const zone = wallTime(at, zones.meeting) === null ? 'UTC' : zones.meeting;
  const day = wallTime(at, zone)?.toPlainDate();
  const today = wallTime(now, zone)?.toPlainDate();
  const time = timeInBothZonesText(at, zones, 'en');
  return day === undefined || (today !== undefined && day.equals(today))
    ? time
    : `${dateText(day.toString() as Day, 'en')}, ${time}`;
}

/** To the second, in the meeting's zone: what tells two versions of one minute apart where one is named alone. */
export const exactTimeText = ({ at }: ListedBackup, timeZone: string): string =>
  timeOfDayText(momentOf(at), timeZone, 'en', 'second');

/** What a version holds: "6 agenda items, 24 lines, 41 present"; for one that does not open, why. */
export function contentsText(contents: BackupContents): string {
  if (contents.kind === 'damaged') return `Cannot be opened: ${contents.reason}`;
  const { agendaItems, lines, present } = contents;
  return [counted(agendaItems, 'agenda item'), counted(lines, 'line'), `${present} present`].join(', ');
}

/** "19 KB": as a file manager says it. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
