import type * as Y from 'yjs';
import type { ListedBackup, OpenProblem, SaveState, Sentence } from '../../shared/bridge/contract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Result } from '../../shared/result.ts';

/** An open meeting as the bridge sees it: electron/session in the words of the contract. */
export type HeldSession = {
  /** The file, links resolved. */
  readonly path: string;
  readonly doc: Y.Doc;
  readonly isReadOnly: boolean;
  readonly saveState: () => SaveState;
  /** Returns what ends it. */
  readonly onSaveState: (listener: (state: SaveState) => void) => () => void;
  /** What was put right or recovered so far. */
  readonly notices: () => readonly string[];
  /** Tells each new notice; returns what ends it. */
  readonly onNotice: (listener: (sentence: string) => void) => () => void;
  /** Saves what has changed so far, and waits. */
  readonly flush: () => Promise<Result<null, Sentence>>;
  /** Saves and ends; where the save fails the session goes on. */
  readonly close: () => Promise<Result<null, Sentence>>;
  /** The kept copies, the newest first. */
  readonly listBackups: () => Promise<Result<readonly ListedBackup[], Sentence>>;
  readonly readBackup: (id: string) => Promise<Result<Meeting, Sentence>>;
  /** Makes the meeting final, keeps that version, and gives its number. */
  readonly finalise: () => Promise<Result<{ readonly version: number }, Sentence>>;
  readonly reopen: (reason: string) => Result<null, Sentence>;
  /** Restores one as a change of this origin; gives the change, or null where nothing differs. */
  readonly restoreBackup: (id: string, origin: object) => Promise<Result<Uint8Array | null, Sentence>>;
};

/** How a meeting is opened. */
export type OpenHow = {
  readonly access: 'edit' | 'read';
  /** The document (a Yjs update) of an earlier session of this file, to go on with as the same document. */
  readonly continues: Uint8Array | null;
  /** A kept copy to open in the place of a file that does not open. */
  readonly instead: string | null;
};

export type OpenHeldSession = (path: string, how: OpenHow) => Promise<Result<HeldSession, OpenProblem>>;
