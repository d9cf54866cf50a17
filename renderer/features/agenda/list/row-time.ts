import {
  asMinutes,
  durationOf,
  minutesText,
  roundedMinutes,
  timeOfDayText,
  countdownText,
  durationText,
  type AgendaItemTimings,
  type ClockState,
} from '../../../../shared/clock/index.ts';

/** What a row says of time: a figure, and a smaller one below it. */
export type RowTime = { readonly figure: string; readonly detail: string };

/** Each standing reads differently; the figures of a running item are the clock's. */
export function rowTime(times: AgendaItemTimings, state: ClockState, timeZone: string): RowTime {
  const { standing, planned, elapsed, overrun, remaining, expectedAt } = times;
  const plan = planned === null ? 'no time' : minutesText(planned);
  switch (standing) {
    case 'current':
      if (planned === null || remaining === null) return { figure: durationText(elapsed), detail: 'so far' };
      return overrun > 0 || times.stage === 'over'
        ? { figure: `+${durationText(overrun)}`, detail: `over ${roundedMinutes(planned)}` }
        : { figure: countdownText(remaining), detail: `left of ${roundedMinutes(planned)}` };
    case 'done': {
      const over = roundedMinutes(overrun);
      if (planned === null) return { figure: minutesText(elapsed), detail: 'taken' };
      return {
        figure: `${roundedMinutes(elapsed)} / ${roundedMinutes(planned)} min`,
        detail: over > 0 ? `${minutesText(durationOf(asMinutes(over)))} over` : '',
      };
    }
    case 'deferred':
      return { figure: 'Deferred', detail: plan };
    case 'skipped':
      return { figure: 'Skipped', detail: plan };
    case 'upcoming':
      if (state === 'adjourned') return { figure: 'Not reached', detail: plan };
      return { figure: plan, detail: expectedAt === null ? '' : startText(expectedAt, timeZone) };
  }
}

const startText = (moment: NonNullable<AgendaItemTimings['expectedAt']>, timeZone: string): string =>
  `at ${/\d\d:\d\d/.exec(timeOfDayText(moment, timeZone, 'en'))?.[0] ?? ''}`;
