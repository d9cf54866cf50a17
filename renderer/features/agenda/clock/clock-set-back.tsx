import { minutesText, durationText, type MeetingTimings } from '../../../../shared/clock/index.ts';

const NOTICEABLE = 5_000;

/** Says that this computer's clock is behind the last entry: the times stand still until it has caught up. */
export function ClockSetBack({ timings: { setBackBy } }: { readonly timings: MeetingTimings }) {
  if (setBackBy < NOTICEABLE) return null;
  const length = setBackBy < 60_000 ? durationText(setBackBy) : minutesText(setBackBy);
  return (
    <p className="clock-warning">
      This computer’s clock is {length} behind the last entry of the meeting. Times stand still until it has
      caught up; if the entry is wrong, correct it under “Times”.
    </p>
  );
}
