import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../../builders.ts';

/** The minutes each item of the reference meeting took, meeting by meeting, the last first. */
const TAKEN = [
  [3, 7, 61, 18, 12, 5],
  [2, 6, 55, 20, 9, 4],
  [2, 5, 48, 26, 11, 9],
  [4, 8, 70, 15, 10, 3],
] as const;

/** The reference meeting as it was held that long. */
export function timedMeeting(taken: readonly number[], index: number): Meeting {
  const reference = referenceMeeting();
  let moment = Date.parse(`2026-0${3 - Math.min(index, 2)}-0${2 + index}T11:00:00Z`);
  const at = () => new Date(moment).toISOString();
  const clock: object[] = [{ kind: 'start', id: 'start', at: at() }];
  for (const [place, item] of reference.agenda.entries()) {
    clock.push({ kind: 'item', id: `begin-${place}`, at: at(), itemId: item.id });
    moment += (taken[place] ?? 0) * 60_000;
  }
  clock.push({ kind: 'adjourn', id: 'end', at: at() });
  return meetingSchema.parse({
    ...reference,
    id: `timed-${index}`,
    number: `X${index}`,
    date: at().slice(0, 10),
    clock,
  });
}

/** Four meetings of one series as texts of files by path; the first stands at `path`. */
export const timedSeries = (path: string): Record<string, string> =>
  Object.fromEntries(
    TAKEN.map((taken, index) => [
      index === 0 ? path : `/library/IGF MAG Meeting X${index}.minutes`,
      writeMeetingText(timedMeeting(taken, index)),
    ]),
  );
