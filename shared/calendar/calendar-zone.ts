import { findIana } from 'windows-iana';
import { knownZone } from '../meeting/wall-time.ts';

/**
 * The IANA name of a calendar's time zone: as it is, at the end of a longer name ("/citadel.org/20210210_1/Europe/Paris"),
 * or of the zone Windows calls so ("Eastern Standard Time"). Null where it is a name of the calendar's own.
 */
export function calendarZone(name: string): string | null {
  const clean = name.trim();
  const tail = /(?:^|\/)((?:[A-Z][A-Za-z]+\/)?[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_+-]+)$/.exec(clean)?.[1];
  const windows = findIana(clean)[0];
  const candidates = [clean, windows, tail].flatMap((zone) =>
    zone === undefined || zone === '' ? [] : [zone],
  );
  return candidates.find((zone) => zone === 'UTC' || knownZone(zone) !== 'UTC') ?? null;
}
