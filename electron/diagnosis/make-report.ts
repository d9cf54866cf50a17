import { statfs } from 'node:fs/promises';
import { arch, availableParallelism, freemem, release, totalmem } from 'node:os';
import type {
  DiagnosticReport,
  MeetingFacts,
  RecentLog,
  WindowFacts,
} from '../../shared/diagnosis/diagnostic-report.ts';
import type { StoredSettings } from '../settings/stored-settings.ts';
import { applicationVersion, versionsOfParts } from './application-version.ts';

/** Lines of the log in a report: enough for what led to a fault, and short enough to be read before it is given away. */
export const REPORTED_LINES = 200;

type ReportParts = {
  readonly host: DiagnosticReport['program']['host'];
  readonly dataFolder: string;
  readonly libraryFolder: string;
  readonly settings: StoredSettings;
  readonly window: WindowFacts | null;
  readonly openMeetings: readonly MeetingFacts[];
  readonly log: RecentLog;
};

/** Puts together what is known of this computer and this host. */
export async function makeReport({
  host,
  dataFolder,
  libraryFolder,
  settings: { settings, recentMeetings },
  window,
  openMeetings,
  log,
}: ReportParts): Promise<DiagnosticReport> {
  const { theme, textSize, reducedPanels } = settings;
  return {
    madeAt: new Date().toISOString(),
    program: {
      version: applicationVersion,
      host,
      runsFor: Math.round(process.uptime()),
      parts: versionsOfParts(),
    },
    system: {
      platform: process.platform,
      release: release(),
      architecture: arch(),
      processors: availableParallelism(),
      memory: totalmem(),
      freeMemory: freemem(),
      usedByProgram: process.memoryUsage.rss(),
      freeForData: await freeIn(dataFolder),
      freeForMeetings: await freeIn(libraryFolder),
    },
    settings: { theme, textSize, reducedPanels, recentMeetings: recentMeetings.length },
    window,
    openMeetings,
    log,
  };
}

/** Bytes this user may still write; null where there is no such folder, or the system does not say. */
const freeIn = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
