import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Handlers } from '../../shared/bridge/contract.ts';
import type { ShownReport } from '../../shared/bridge/calls/diagnosis-calls.ts';
import { reportText } from '../../shared/diagnosis/report-text.ts';
import { failure } from '../../shared/result.ts';
import { applicationVersion, versionsOfParts } from '../diagnosis/application-version.ts';
import { logPath } from '../diagnosis/log-files.ts';
import { makeReport, REPORTED_LINES } from '../diagnosis/make-report.ts';
import { meetingFacts } from '../diagnosis/meeting-facts.ts';
import { partLicences } from '../diagnosis/part-licences.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type DiagnosisCalls = Pick<
  Handlers<Caller>,
  'reportFault' | 'diagnosticReport' | 'saveDiagnosticReport' | 'showLogFolder' | 'aboutRapporteur'
>;

/** Reports that can still be saved; each window shows one at a time. */
const REMEMBERED = 8;

/** The log, the diagnostic report, and what the program is. */
export function diagnosisCalls({ services, sessions, deliver }: BridgeParts): DiagnosisCalls {
  const { log, settings, dataFolder, libraryFolder } = services;
  /** What windows were shown last: that and nothing else is saved. */
  let shown: readonly ShownReport[] = [];

  return {
    reportFault: async (_caller, fault) => {
      log.write({ kind: 'windowFault', ...fault });
      return null;
    },
    diagnosticReport: async (_caller, window) => {
      const report = await makeReport({
        host: log.host,
        dataFolder,
        libraryFolder,
        settings: settings.read(),
        window,
        openMeetings: sessions.all().map(meetingFacts),
        log: await log.recent(REPORTED_LINES),
      });
      const fileName = `Rapporteur diagnostic report ${report.madeAt.slice(0, 10)}.txt`;
      const made = { id: randomUUID(), fileName, text: reportText(report) };
      shown = [made, ...shown].slice(0, REMEMBERED);
      return made;
    },
    saveDiagnosticReport: async (caller, id) => {
      const report = shown.find((each) => each.id === id);
      if (report === undefined)
        return failure({
          sentence:
            'Nothing was saved, since Rapporteur has newer reports than this one. Close it and make it once more.',
        });
      return deliver(caller, {
        fileName: report.fileName,
        beside: join(libraryFolder, 'report'),
        content: new TextEncoder().encode(report.text),
        notices: [],
      });
    },
    showLogFolder: async () => {
      if (log.host === 'browser')
        return failure({
          sentence: `A browser cannot show folders. The log is in ${log.folder}.`,
        });
      await log.flush();
      return services.showInFolder(logPath(log.folder));
    },
    aboutRapporteur: async () => ({
      version: applicationVersion,
      runsOn: versionsOfParts(),
      parts: await partLicences(),
    }),
  };
}
