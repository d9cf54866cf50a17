import { basename } from 'node:path';
import type { SaveState, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import {
  backupInstead,
  describeBackupFailure,
  describeOpenSessionFailure,
  describeSaveFailure,
  describeVersionFailure,
  openSession,
  type BackupFailure,
  type MeetingSession,
  type SaveState as SessionSaveState,
} from '../session/index.ts';
import type { HeldSession, OpenHeldSession } from './held-session.ts';

/** Opens meetings by electron/session, which keeps journals and backups in these folders. */
export const holdSessions =
  (folders: { readonly recoveryFolder: string; readonly backupFolder: string }): OpenHeldSession =>
  async (path, how) => {
    const opened = await openSession(path, { ...folders, ...how });
    if (opened.ok) return success(heldSession(opened.value));
    const canOpenReadOnly = opened.error.kind === 'openElsewhere';
    return failure({
      sentence: describeOpenSessionFailure(opened.error, basename(path)),
      canOpenReadOnly,
      backup: await backupInstead(opened.error, path, folders),
    });
  };

function heldSession(session: MeetingSession): HeldSession {
  const { saveState, notices, backups } = session;
  return {
    path: session.path,
    doc: session.doc,
    isReadOnly: session.access === 'read',
    saveState: () => inContract(saveState.current()),
    onSaveState: (listener) => saveState.subscribe((state) => listener(inContract(state))),
    notices: notices.current,
    onNotice: (listener) => {
      let told = notices.current().length;
      return notices.subscribe((all) => {
        const news = all.slice(told);
        told = all.length;
        for (const sentence of news) listener(sentence);
      });
    },
    flush: async () => inSentence(await session.flush()),
    close: async () => inSentence(await session.close()),
    listBackups: async () => {
      const listed = await backups.list();
      if (listed.ok) return listed;
      return failure({
        sentence: `The earlier versions cannot be listed: ${listed.error}. Nothing was changed.`,
      });
    },
    readBackup: async (id) => orSentence(await backups.read(id)),
    finalise: async () => {
      const made = await session.finalise();
      return made.ok
        ? success({ version: made.value.version })
        : failure({ sentence: describeVersionFailure(made.error) });
    },
    reopen: (reason) => {
      const reopened = session.reopen(reason);
      return reopened.ok ? success(null) : failure({ sentence: describeVersionFailure(reopened.error) });
    },
    restoreBackup: async (id, origin) => orSentence(await backups.restore(id, origin)),
  };
}

const orSentence = <Value>(answer: Result<Value, BackupFailure>): Result<Value, Sentence> =>
  answer.ok ? answer : failure({ sentence: describeBackupFailure(answer.error) });

const inSentence = (saved: Awaited<ReturnType<MeetingSession['flush']>>) =>
  saved.ok ? success(null) : failure({ sentence: describeSaveFailure(saved.error) });

function inContract(state: SessionSaveState): SaveState {
  switch (state.kind) {
    case 'saved':
      return { kind: 'saved', at: state.at };
    case 'failing':
      return { kind: 'failing', sentence: state.sentence };
    case 'readOnly':
      return { kind: 'saved', at: null };
    default:
      return { kind: state.kind };
  }
}
