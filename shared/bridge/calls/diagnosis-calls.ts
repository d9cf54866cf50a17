import { z } from 'zod';
import { windowFactsSchema } from '../../diagnosis/diagnostic-report.ts';
import { windowFaultSchema } from '../../diagnosis/fault.ts';
import type { PartLicence } from '../../diagnosis/part-licence.ts';
import type { Result } from '../../result.ts';
import { call } from '../call.ts';
import type { Delivered, Sentence } from '../contract.ts';

/** A report as it is shown before it is saved. */
export type ShownReport = { readonly id: string; readonly fileName: string; readonly text: string };

/** What "About Rapporteur" says. */
export type AboutRapporteur = {
  readonly version: string;
  /** Node, Electron, Chromium: name and version. */
  readonly runsOn: Readonly<Record<string, string>>;
  readonly parts: readonly PartLicence[];
};

/** The log, the diagnostic report, and what the program is. */
export const diagnosisCalls = {
  /** An unexpected error of the window, for the log; more than a host writes down are counted. */
  reportFault: call<null>()(z.tuple([windowFaultSchema])),
  /** Makes a report, to be looked at. */
  diagnosticReport: call<ShownReport>()(z.tuple([windowFactsSchema])),
  /** Saves a report of this id exactly as it was shown. */
  saveDiagnosticReport: call<Result<Delivered, Sentence>>()(z.tuple([z.string().max(64)])),
  /** Shows the log in the system's file manager; the browser has none. */
  showLogFolder: call<Result<null, Sentence>>()(z.tuple([])),
  aboutRapporteur: call<AboutRapporteur>()(z.tuple([])),
} as const;
