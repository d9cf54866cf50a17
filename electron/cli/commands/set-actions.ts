import { basename } from 'node:path';
import { setActionStatus } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { registeredActions } from '../../../shared/series/action-register.ts';
import {
  describeOpenSessionFailure,
  describeSaveFailure,
  openSession,
  type MeetingSession,
} from '../../session/index.ts';
import { foldersOf } from '../../settings/folders.ts';
import { ExitCode, unreadableFailure, usageFailure, writeFailure, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { ActionsCommandOptions as Options } from './actions-command.ts';

type Wanted = { readonly line: LineId; readonly status: ActionStatus };

/** Sets what became of actions of one meeting, by a session of its own: with its lock, its journal and its backups. */
export async function setActions(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0)
    return failure(usageFailure('To set what became of actions, name the one meeting file they are in.'));
  const { recovery, backups } = foldersOf();
  const opened = await openSession(path, { recoveryFolder: recovery, backupFolder: backups });
  if (!opened.ok) {
    const sentence = describeOpenSessionFailure(opened.error, basename(path));
    return failure(
      opened.error.kind === 'openElsewhere' ? writeFailure(sentence) : unreadableFailure(sentence),
    );
  }
  return inSession(opened.value, wantedOf(options), path, terminal);
}

const wantedOf = ({ done = [], drop = [], reopen = [] }: Options): Wanted[] => {
  const to = (status: ActionStatus) => (line: string) => ({ line: line as LineId, status });
  return [...done.map(to('done')), ...drop.map(to('dropped')), ...reopen.map(to('open'))];
};

async function inSession(
  session: MeetingSession,
  wanted: readonly Wanted[],
  path: string,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const actions = new Map(
    registeredActions(documentToMeeting(session.doc), path).map((action) => [action.lineId, action]),
  );
  const problem =
    session.access === 'read'
      ? `${basename(path)} can only be read where it is, so nothing was changed.`
      : problemOf(wanted, actions, basename(path));
  if (problem !== null) {
    await session.close();
    return failure(session.access === 'read' ? writeFailure(problem) : usageFailure(problem));
  }
  const said = wanted.map(({ line, status }) => {
    const was = setActionStatus(session.doc, line, status, 'command line');
    return `${line}: ${status}${was === status ? ' already' : `, was ${was ?? 'open'}`}. ${actions.get(line)?.text ?? ''}\n`;
  });
  const closed = await session.close();
  if (!closed.ok) {
    // The journal keeps the change; the next opening writes it.
    await session.abandon();
    return failure(writeFailure(describeSaveFailure(closed.error)));
  }
  await terminal.writeOutput(said.join(''));
  return success(ExitCode.done);
}

function problemOf(
  wanted: readonly Wanted[],
  actions: ReadonlyMap<LineId, unknown>,
  name: string,
): string | null {
  const missing = wanted.find(({ line }) => !actions.has(line));
  if (missing !== undefined)
    return `${name} has no action "${missing.line}", so nothing was changed. "rapporteur actions ${name}" lists their ids.`;
  const lines = wanted.map(({ line }) => line);
  const twice = lines.find((line, index) => lines.indexOf(line) !== index);
  return twice === undefined ? null : `"${twice}" is named twice, so nothing was changed.`;
}
