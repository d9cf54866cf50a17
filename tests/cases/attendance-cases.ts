import { caseJson } from './case-files.ts';

export type ExpectedPerson = {
  readonly name: string;
  readonly email?: string;
  readonly seconds?: number;
  readonly seconds_closed?: number;
  readonly minutes?: number;
};
export type ExpectedReport = {
  readonly format?: string;
  readonly title?: string | null;
  readonly start?: string;
  readonly people: readonly ExpectedPerson[];
  readonly skipped?: readonly string[];
};

/** Real reports by file name, with what a careful person read in them. */
export const expectedReports = (): ReadonlyMap<string, ExpectedReport> =>
  new Map(Object.entries(caseJson<Record<string, ExpectedReport>>('attendance/expected.json')));
