import type { Handlers } from '../../shared/bridge/contract.ts';
import { failure, success } from '../../shared/result.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { NOT_JOINED, NOT_OPEN } from './session-calls.ts';

type BackupCalls = Pick<Handlers<Caller>, 'listBackups' | 'previewBackup' | 'restoreBackup'>;

/** The kept copies of an open meeting: listed, looked at, restored. */
export const backupCalls = ({ sessions, printWorker, houseStyles }: BridgeParts): BackupCalls => ({
  listBackups: async (_caller, sessionId) => {
    const session = sessions.find(sessionId);
    return session === undefined ? failure(NOT_OPEN) : session.held.listBackups();
  },
  previewBackup: async (caller, sessionId, backupId, styleId) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const read = await session.held.readBackup(backupId);
    if (!read.ok) return read;
    const { style } = await houseStyles.resolve(styleId);
    // Arrow keys pass many versions: only the last one waited for is set.
    return printWorker.ask(
      { kind: 'preview', meeting: read.value, style, edition: 'full' },
      { replaces: `backup ${caller.id}` },
    );
  },
  restoreBackup: async (caller, sessionId, backupId) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const member = session.members.get(caller.id);
    if (member === undefined) return failure(NOT_JOINED);
    // As its own change it is not told to the window that asked: it takes it from the answer, for its undo to know.
    const restored = await session.held.restoreBackup(backupId, member);
    return restored.ok ? success({ update: restored.value }) : restored;
  },
});
