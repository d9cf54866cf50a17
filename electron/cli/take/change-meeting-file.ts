import { basename } from 'node:path';
import type * as Y from 'yjs';
import { isFinalDocument } from '../../../shared/meeting/commands/version-commands.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { describeOpenSessionFailure, describeSaveFailure, openSession } from '../../session/index.ts';
import { foldersOf } from '../../settings/folders.ts';
import { unreadableFailure, writeFailure, type CliFailure } from '../exit-code.ts';

/** A final meeting is locked for the command line as for a window. */
export const finalFailure = (path: string): CliFailure =>
  writeFailure(
    `${path} is final, so nothing was changed. Reopen it first: rapporteur reopen ${basename(path)} --reason "…".`,
  );

/**
 * Changes a meeting file as a window would: under its lock, so that one that is open elsewhere is refused, with the
 * copy of before kept, written whole or not at all. A final meeting is left unless `evenFinal`, which is for what no version
 * may go on holding.
 */
export async function changeMeetingFile<Outcome>(
  path: string,
  change: (doc: Y.Doc) => Outcome,
  { evenFinal = false }: { readonly evenFinal?: boolean } = {},
): Promise<Result<{ readonly outcome: Outcome; readonly notices: readonly string[] }, CliFailure>> {
  const { recovery, backups } = foldersOf();
  const opened = await openSession(path, { recoveryFolder: recovery, backupFolder: backups });
  if (!opened.ok) {
    const sentence = describeOpenSessionFailure(opened.error, basename(path));
    return failure(
      opened.error.kind === 'openElsewhere' ? writeFailure(sentence) : unreadableFailure(sentence),
    );
  }
  const session = opened.value;
  if (session.access === 'read') {
    await session.close();
    return failure(
      writeFailure(`${path} cannot be written there. Nothing was changed; name another with -o.`),
    );
  }
  if (!evenFinal && isFinalDocument(session.doc)) {
    await session.close();
    return failure(finalFailure(path));
  }
  const outcome = change(session.doc);
  const closed = await session.close();
  if (closed.ok) return success({ outcome, notices: session.notices.current() });
  await session.abandon();
  return failure(writeFailure(describeSaveFailure(closed.error)));
}
