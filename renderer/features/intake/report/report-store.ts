import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AttendanceReport } from '../../../../shared/attendance/attendance-report.ts';
import type { AttendeeChoice } from '../../../../shared/intake/attendance-choice.ts';
import type { GroupId } from '../../../../shared/meeting/identifier.ts';
import { meetingStore } from '../../../store/open-meeting.ts';

/** A report and what was made of it so far. It stays when the dialog closes, until another report is read. */
export type ReportState = {
  /** The meeting it was read for. */
  readonly sessionId: string | null;
  readonly name: string;
  readonly report: AttendanceReport | null;
  /** By the attendee's place: people first, then those who are known by a number only. */
  readonly choices: ReadonlyMap<number, AttendeeChoice>;
  readonly state: 'online' | 'present';
  /** Null as is usual: where the report is of the meeting's day. */
  readonly fillsTimes: boolean | null;
  /** Of the report's times; null is the meeting's. */
  readonly timeZone: string | null;
  readonly remembers: boolean;
  readonly marksAbsent: boolean;
  readonly walkInGroup: GroupId | null;
  /** What is being pasted. */
  readonly typed: string;
  readonly problem: string | null;
};

const beginning: ReportState = {
  sessionId: null,
  name: '',
  report: null,
  choices: new Map(),
  state: 'online',
  fillsTimes: null,
  timeZone: null,
  remembers: true,
  marksAbsent: false,
  walkInGroup: null,
  typed: '',
  problem: null,
};

export const reportStore = createStore<ReportState>(() => beginning);
export const useReport = <Part>(select: (state: ReportState) => Part): Part => useStore(reportStore, select);

const openSession = (): string | null => meetingStore.getState().open?.sessionId ?? null;

/** Shows a report that was read; choices made for the one before are of no use for it. */
export const showReport = (name: string, report: AttendanceReport): void =>
  reportStore.setState({ ...beginning, sessionId: openSession(), name, report }, true);

/** Asks for another report. */
export const forgetReport = (): void =>
  reportStore.setState({ ...beginning, sessionId: openSession() }, true);

/** What was read for another meeting is not for this one. */
export function forgetOtherMeeting(): void {
  if (reportStore.getState().sessionId !== openSession()) forgetReport();
}

export const choose = (place: number, choice: AttendeeChoice): void =>
  reportStore.setState(({ choices }) => ({ choices: new Map(choices).set(place, choice) }));
