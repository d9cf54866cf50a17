import type { Handlers } from '../../shared/bridge/contract.ts';
import { createPrintWorker } from '../export/worker/create-print-worker.ts';
import { answerCall } from './answer-call.ts';
import { backupCalls } from './backup-calls.ts';
import type { BridgeServices } from './bridge-services.ts';
import type { Caller } from './caller.ts';
import { editionsCalls } from './editions-calls.ts';
import { exportCalls } from './export-calls.ts';
import { createFileDelivery } from './file-delivery.ts';
import { libraryCalls } from './library-calls.ts';
import { createOpenSessions, type OpenSessions } from './open-sessions.ts';
import { previewCalls } from './preview-calls.ts';
import { sessionCalls } from './session-calls.ts';
import type { Waits } from './session-closing.ts';
import { settingsCalls } from './settings-calls.ts';
import { systemCalls } from './system-calls.ts';
import { createTrustedPaths, type TrustedPaths } from './trusted-paths.ts';

/** The host's end of the bridge, without a way of carrying the calls. */
export type HostBridge = {
  /** Judges and answers a call; rejects with `CallRefused` where no window of ours could have sent it. */
  readonly answer: (caller: Caller, name: string, parameters: readonly unknown[]) => Promise<unknown>;
  readonly trust: TrustedPaths['trust'];
  readonly callerGone: OpenSessions['callerGone'];
  readonly joinedBy: OpenSessions['joinedBy'];
  readonly flushAll: OpenSessions['flushAll'];
  readonly closeAll: OpenSessions['closeAll'];
};

/** Ties the calls of every feature to what a host provides. */
export function createHostBridge(services: BridgeServices, waits?: Waits): HostBridge {
  const sessions = createOpenSessions(services.openSession, waits);
  const paths = createTrustedPaths(services.libraryFolder, () => services.settings.read().recentMeetings);
  const printWorker = createPrintWorker(services.printWorkerPath);
  const parts = { services, sessions, paths, printWorker, delivery: createFileDelivery(services) };
  const handlers: Handlers<Caller> = {
    ...libraryCalls(parts),
    ...sessionCalls(sessions),
    ...exportCalls(parts),
    ...previewCalls(parts),
    ...backupCalls(parts),
    ...editionsCalls(parts),
    ...settingsCalls(parts),
    ...systemCalls(parts),
  };
  return {
    answer: (caller, name, parameters) => answerCall(handlers, caller, name, parameters),
    trust: paths.trust,
    callerGone: sessions.callerGone,
    joinedBy: sessions.joinedBy,
    flushAll: sessions.flushAll,
    closeAll: async () => {
      const closed = await sessions.closeAll();
      if (closed.ok) await printWorker.close();
      return closed;
    },
  };
}
