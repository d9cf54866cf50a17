import type { FileReader } from './file-reader.ts';

/**
 * What `rapporteur read` can be asked for. Another kind is a file beside this one that gives a {@link FileReader}, a
 * line here and a section of docs/READERS.md. Readers load on first use, so that other commands start fast.
 */
export const READERS = {
  agenda: async () => (await import('./agenda-reader.ts')).readAgendaFile,
  roster: async () => (await import('./roster-reader.ts')).readRosterFile,
  names: async () => (await import('./names-reader.ts')).readNamesFile,
  attendance: async () => (await import('./attendance-reader.ts')).readAttendanceFile,
  calendar: async () => (await import('./calendar-reader.ts')).readCalendarFile,
  summary: async () => (await import('./summary-reader.ts')).readSummaryFile,
} satisfies Readonly<Record<string, () => Promise<FileReader>>>;

export type ReadKind = keyof typeof READERS;
export const READ_KINDS = Object.keys(READERS) as readonly ReadKind[];
