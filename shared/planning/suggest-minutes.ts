import { asMinutes, roundedMinutes, type Duration, type Minutes } from '../clock/index.ts';

/** Minutes to plan next time, and why, in a sentence. */
export type Suggestion = { readonly minutes: Minutes | null; readonly reason: string };

const FEWEST = 2;
const STEP = 5;
const QUARTERS = 0.75;

/**
 * How many minutes to plan for an item that took these times: enough for three meetings of four (the 75th percentile by
 * nearest rank, which one meeting that went wrong cannot move), rounded up to 5. None from fewer than two meetings.
 */
export function suggestMinutes(times: readonly Duration[]): Suggestion {
  const minutes = times.map(roundedMinutes).toSorted((one, other) => one - other);
  const rank = Math.ceil(QUARTERS * minutes.length);
  const enough = minutes[rank - 1];
  if (enough === undefined || minutes.length < FEWEST)
    return {
      minutes: null,
      reason:
        minutes.length === 0 ? 'It was never timed.' : 'It was timed once only, which is too little to say.',
    };
  return {
    minutes: asMinutes(Math.max(STEP, Math.ceil(enough / STEP) * STEP)),
    reason: `It took ${enough} min or less in ${countUpTo(minutes, enough)} of ${minutes.length} (${minutes.join(', ')} min), rounded up to ${STEP}.`,
  };
}

const countUpTo = (minutes: readonly Minutes[], limit: Minutes): number =>
  minutes.filter((taken) => taken <= limit).length;
