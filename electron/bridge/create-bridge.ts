import type { Handlers } from '../../shared/bridge/contract.ts';
import { applicationVersion, nodeVersion } from '../diagnosis/application-version.ts';
import { logCalls } from '../diagnosis/log-calls.ts';
import { logSessions } from '../diagnosis/log-sessions.ts';
import { createPrintWorker } from '../export/worker/create-print-worker.ts';
import { createHouseStyles } from '../house-styles/house-styles.ts';
import { createMeetingDescriber } from '../library/describe-meeting-file.ts';
import { createLibraryWorker } from '../library/worker/create-library-worker.ts';
import { actionRegisterCalls } from './action-register-calls.ts';
import { answerCall } from './answer-call.ts';
import { backupCalls } from './backup-calls.ts';
import type { BridgeServices } from './bridge-services.ts';
import type { Caller } from './caller.ts';
import { diagnosisCalls } from './diagnosis-calls.ts';
import { editionsCalls } from './editions-calls.ts';
import { exportCalls } from './export-calls.ts';
import { createDelivery } from './create-delivery.ts';
import { forgettingCalls } from './forgetting-calls.ts';
import { handoutCalls } from './handout-calls.ts';
import { houseStyleCalls } from './house-style-calls.ts';
import { intakeCalls } from './intake-calls.ts';
import { libraryCalls } from './library-calls.ts';
import { createOpenSessions, type OpenSessions } from './open-sessions.ts';
import { previewCalls } from './preview-calls.ts';
import { seriesCalls } from './series-calls.ts';
import { searchCalls } from './search-calls.ts';
import { sessionCalls } from './session-calls.ts';
import type { Waits } from './session-closing.ts';
import { settingsCalls } from './settings-calls.ts';
import { createStyleWindows } from './style-windows.ts';
import { systemCalls } from './system-calls.ts';
import { createTrustedPaths, type TrustedPaths } from './trusted-paths.ts';

/** The host's end of the bridge, without a way of carrying the calls. */
export type HostBridge = {
  /** Judges and answers a call; rejects with `CallRefused` where no window of ours could have sent it. */
  readonly answer: (caller: Caller, name: string, parameters: readonly unknown[]) => Promise<unknown>;
  readonly trust: TrustedPaths['trust'];
  readonly callerGone: OpenSessions['callerGone'];
  readonly joinedBy: OpenSessions['joinedBy'];
  /** The files of all open meetings. */
  readonly openPaths: () => readonly string[];
  /** Tells every window that shows a meeting. */
  readonly tellAll: (sentence: string) => void;
  readonly flushAll: OpenSessions['flushAll'];
  readonly closeAll: OpenSessions['closeAll'];
};

/** Ties the calls of every feature to what a host provides. */
export function createHostBridge(services: BridgeServices, waits?: Waits): HostBridge {
  const { log } = services;
  const sessions = createOpenSessions(logSessions(services.openSession, log), waits);
  const paths = createTrustedPaths(services.libraryFolder, () => services.settings.read().recentMeetings);
  const printWorker = createPrintWorker(services.printWorkerPath);
  const houseStyles = createHouseStyles(services.libraryFolder);
  const styleWindows = createStyleWindows();
  const library = createLibraryWorker(services.libraryWorkerPath, {
    dataFolder: services.dataFolder,
    libraryFolder: services.libraryFolder,
  });
  const parts = {
    services,
    sessions,
    paths,
    printWorker,
    library,
    houseStyles,
    styleWindows,
    describe: createMeetingDescriber(houseStyles),
    ...createDelivery(services),
  };
  const handlers: Handlers<Caller> = {
    ...libraryCalls(parts),
    ...seriesCalls(parts),
    ...sessionCalls(sessions),
    ...exportCalls(parts),
    ...handoutCalls(parts),
    ...previewCalls(parts),
    ...backupCalls(parts),
    ...editionsCalls(parts),
    ...settingsCalls(parts),
    ...systemCalls(parts),
    ...houseStyleCalls(parts),
    ...searchCalls(parts),
    ...actionRegisterCalls(parts),
    ...intakeCalls(),
    ...diagnosisCalls(parts),
    ...forgettingCalls(parts),
  };
  log.write({ kind: 'hostStarted', host: log.host, version: applicationVersion, node: nodeVersion });
  return {
    answer: logCalls((caller, name, parameters) => answerCall(handlers, caller, name, parameters), log),
    trust: paths.trust,
    callerGone: (caller, returns) => {
      styleWindows.remove(caller);
      sessions.callerGone(caller, returns);
    },
    joinedBy: sessions.joinedBy,
    openPaths: () => [...new Set(sessions.all().map(({ held }) => held.path))],
    tellAll: (sentence) => {
      for (const { id, members } of sessions.all())
        for (const member of members.values()) member.send('sessionNotice', { sessionId: id, sentence });
    },
    flushAll: sessions.flushAll,
    closeAll: async () => {
      const closed = await sessions.closeAll();
      if (closed.ok) await Promise.all([printWorker.close(), library.close()]);
      log.write({ kind: 'hostEnded', isSaved: closed.ok });
      await log.flush();
      return closed;
    },
  };
}
