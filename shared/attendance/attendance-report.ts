/**
 * What made a report. Layouts of one program that came in a certain year are named after it: the Teams list of joins
 * and departures (2020), the one table (2021), the numbered sections (from 2022 on).
 */
export type AttendanceSource =
  | 'zoom-participants'
  | 'zoom-unique-users'
  | 'zoom-usage'
  | 'zoom-webinar'
  | 'teams-list-2020'
  | 'teams-report-2021'
  | 'teams-report-2022'
  | 'webex'
  | 'google-meet'
  | 'panel'
  | 'table';

/**
 * A time as the report writes it, on the wall of a zone no report names: "2026-03-02T09:30:00", or "09:30:00" where it
 * gives no day. Times of one report compare as texts.
 */
export type ReportTime = string;

/** One stay of somebody, as a row says it; a person who came back has several. */
export type Stay = {
  readonly name: string;
  readonly email: string;
  readonly joinedAt: ReportTime | null;
  readonly leftAt: ReportTime | null;
  /** As the report gives it, in seconds; null where it gives none. */
  readonly seconds: number | null;
};

/** A report as its reader understood it, before stays are joined into people. */
export type ReadReport = {
  readonly source: AttendanceSource;
  readonly title: string | null;
  readonly startedAt: ReportTime | null;
  readonly stays: readonly Stay[];
};

/** Somebody of a report, with all their stays. */
export type Attendee = {
  readonly name: string;
  /** Null where the report gives none. */
  readonly email: string | null;
  /** Seconds in all; null where the report says nothing about time. */
  readonly seconds: number | null;
  readonly firstJoinedAt: ReportTime | null;
  /** Null also for somebody who was still there when the report was taken. */
  readonly lastLeftAt: ReportTime | null;
};

/** A row that names nobody: somebody who called in and is known by a number at most. */
export type SkippedAttendee = Attendee & { readonly reason: 'phone' };

export type AttendanceReport = {
  readonly source: AttendanceSource;
  readonly title: string | null;
  readonly startedAt: ReportTime | null;
  /** In the order in which the report first names them. */
  readonly people: readonly Attendee[];
  readonly skipped: readonly SkippedAttendee[];
};
