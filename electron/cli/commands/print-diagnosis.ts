import { reportText } from '../../../shared/diagnosis/report-text.ts';
import { success, type Result } from '../../../shared/result.ts';
import { logFolder, readRecent } from '../../diagnosis/log.ts';
import { makeReport, REPORTED_LINES } from '../../diagnosis/make-report.ts';
import { foldersOf } from '../../settings/folders.ts';
import { jsonSettingsStore } from '../../settings/json-settings-store.ts';
import { ExitCode, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { DiagnoseCommandOptions as Options } from './diagnose-command.ts';

/** Prints the report of this computer; meetings that are open are open in another program, which knows their counts. */
export async function printDiagnosis(
  { json }: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const { data, library } = foldersOf();
  const report = await makeReport({
    host: 'command line',
    dataFolder: data,
    libraryFolder: library,
    settings: jsonSettingsStore(data).read(),
    window: null,
    openMeetings: [],
    log: await readRecent(logFolder(data), REPORTED_LINES),
  });
  await terminal.writeOutput(json === true ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return success(ExitCode.done);
}
