import {
  durationOf,
  minutesText,
  roundedMinutes,
  type MeetingTimings,
} from '../../../../shared/clock/index.ts';

export type Pace = { readonly words: string; readonly tone: 'good' | 'warn' | 'bad' };

const BADLY_LATE = 10;

/** How the meeting keeps to its plan: "4 min behind", "on time", "12 min ahead"; null where nothing is planned. */
export function paceWords({ behind, state }: MeetingTimings): Pace | null {
  if (behind === null) return null;
  const minutes = roundedMinutes(behind);
  if (minutes === 0) return { words: 'On time', tone: 'good' };
  const length = minutesText(durationOf(minutes));
  const [late, early] = state === 'adjourned' ? ['late', 'early'] : ['behind', 'ahead'];
  if (minutes < 0) return { words: `${length} ${early}`, tone: 'good' };
  return { words: `${length} ${late}`, tone: minutes >= BADLY_LATE ? 'bad' : 'warn' };
}
