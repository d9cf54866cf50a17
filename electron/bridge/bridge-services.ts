import type { AnswerOf, Delivered, MenuCommand, Sentence } from '../../shared/bridge/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { Log } from '../diagnosis/log.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Caller } from './caller.ts';
import type { OpenHeldSession } from './held-session.ts';

/** A file made for the user, on its way to where they want it. */
export type Delivery = {
  /** With its ending, "Board Meeting 7.docx". */
  readonly fileName: string;
  /** The meeting's file, beside which it would naturally go. */
  readonly beside: string;
  readonly content: Uint8Array;
  readonly notices: readonly string[];
};

/** What the two hosts do differently, and where they keep things. Everything else is the same for both. */
export type BridgeServices = {
  readonly log: Log;
  readonly openSession: OpenHeldSession;
  /** The file the print worker runs; asked for with the first document. */
  readonly printWorkerPath: () => string;
  /** The file the library worker runs; asked for with the first search. */
  readonly libraryWorkerPath: () => string;
  /** Where what is no meeting is kept; the index of the library is in its cache. */
  readonly dataFolder: string;
  readonly settings: SettingsStore;
  /** Where new and imported meetings are written, and what the start screen lists. */
  readonly libraryFolder: string;
  readonly chooseMeetingFile: (caller: Caller) => Promise<AnswerOf<'chooseMeetingFile'>>;
  /** Asks where and writes, or hands the bytes to the browser. */
  readonly deliver: (caller: Caller, delivery: Delivery) => Promise<Result<Delivered, Sentence>>;
  /** The same for files of one name with different endings: asks once. One that is not given has a sentence. */
  readonly deliverTogether: (
    caller: Caller,
    deliveries: readonly Delivery[],
  ) => Promise<Result<readonly Delivered[], Sentence>>;
  readonly showInFolder: (path: string) => Promise<Result<null, Sentence>>;
  /** Gets http, https and mailto addresses only; asks the user where the address is of the web. */
  readonly openExternal: (caller: Caller, address: URL) => Promise<Result<null, Sentence>>;
  readonly showMenu: (caller: Caller, commands: readonly MenuCommand[]) => void;
  /** Told of every meeting that was opened, for the system's list of recent documents. */
  readonly meetingOpened: (path: string) => void;
};
