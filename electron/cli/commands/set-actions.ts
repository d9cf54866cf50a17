import { basename } from 'node:path';
import { settleAction } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { isFinal } from '../../../shared/meeting/version.ts';
import { placeId } from '../../../shared/series/action-register.ts';
import { joinActions } from '../../../shared/series/join-actions.ts';
import { registerEntries } from '../../../shared/series/register-entry.ts';
import { unsettledSentence } from '../../session/unsettled-sentence.ts';
import { fileStem } from '../../library/file-stem.ts';
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

type Wanted = { readonly line: string; readonly status: ActionStatus };

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
  const to = (status: ActionStatus) => (line: string) => ({ line, status });
  return [...done.map(to('done')), ...drop.map(to('dropped')), ...reopen.map(to('open'))];
};

async function inSession(
  session: MeetingSession,
  wanted: readonly Wanted[],
  path: string,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const meeting = documentToMeeting(session.doc);
  // Of one meeting alone: what it reviews stands on its own, and so does what it took.
  const actions = new Map(
    joinActions(registerEntries(meeting, path)).map((action) => [placeId(action.place), action]),
  );
  const isLocked = session.access === 'read' || isFinal(meeting);
  const problem = isLocked
    ? unsettledSentence(session.access === 'read' ? 'readOnly' : 'final', fileStem(path), 'line')
    : problemOf(wanted, actions, basename(path));
  if (problem !== null) {
    await session.close();
    return failure(isLocked ? writeFailure(problem) : usageFailure(problem));
  }
  const said = wanted.flatMap(({ line, status }) => {
    const action = actions.get(line);
    if (action === undefined) return [];
    const settled = settleAction(session.doc, action.place, status, 'command line');
    const was = settled.kind === 'settled' ? settled.was : action.status;
    return `${line}: ${status}${was === status ? ' already' : `, was ${was}`}. ${action.text}\n`;
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
  actions: ReadonlyMap<string, unknown>,
  name: string,
): string | null {
  const missing = wanted.find(({ line }) => !actions.has(line));
  if (missing !== undefined)
    return `${name} has no action "${missing.line}", so nothing was changed. "rapporteur actions ${name}" lists their ids.`;
  const lines = wanted.map(({ line }) => line);
  const twice = lines.find((line, index) => lines.indexOf(line) !== index);
  return twice === undefined ? null : `"${twice}" is named twice, so nothing was changed.`;
}
