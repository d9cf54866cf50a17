import { useMemo } from 'react';
import {
  asMoment,
  meetingTimings,
  type MeetingTimings,
  type TimedMeeting,
} from '../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { useNow } from '../../store/now.ts';
import { planOf } from './plan-of.ts';

/** The agenda without its minutes; changes only when the agenda does. */
export const usePlan = (): readonly AgendaItem[] => useMeeting(({ agenda }) => planOf(agenda));

/** What the clock needs of the meeting; the same object until one of these changes. */
export function useTimedMeeting(): TimedMeeting {
  const agenda = usePlan();
  const clock = useMeeting((meeting) => meeting.clock);
  const date = useMeeting((meeting) => meeting.date);
  const startTime = useMeeting((meeting) => meeting.startTime);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  const slotMinutes = useMeeting((meeting) => meeting.slotMinutes);
  return useMemo(
    () => ({ agenda: [...agenda], clock, date, startTime, timeZone, slotMinutes }),
    [agenda, clock, date, startTime, timeZone, slotMinutes],
  );
}

/** Everything the clock shows, at each full second. */
export function useTimings(): {
  readonly meeting: TimedMeeting;
  readonly timings: MeetingTimings;
  readonly now: number;
} {
  const meeting = useTimedMeeting();
  const now = useNow();
  const timings = useMemo(() => meetingTimings(meeting, asMoment(now)), [meeting, now]);
  return { meeting, timings, now };
}
