import { systemFiles, type FileSystem } from './file-system.ts';
import { systemProcesses, type Processes } from './lock-owner.ts';
import { systemTimers, type Timers } from './timers.ts';

/** Where a session keeps what belongs to it, and what tests put in place of the system. */
export type SessionOptions = {
  /** Journals and safety copies; best on another disk than the meetings, never inside a synced folder. */
  readonly recoveryFolder: string;
  readonly backupFolder: string;
  /** 'read' takes no lock, keeps no journal and never saves; it still follows the file. Usually 'edit'. */
  readonly access?: Access;
  /**
   * The document of an earlier session of this file, as a Yjs update: this one goes on with the same document, so that
   * a window that still has a copy of it can join. Null begins a new document.
   */
  readonly continues?: Uint8Array | null;
  /**
   * The name of a kept copy that shall be opened in the place of a file that does not open; what stands there is kept beside
   * it. Null, as usual, and where the file opens or a crash left something to recover: then that is opened.
   */
  readonly instead?: string | null;
  readonly files?: FileSystem;
  readonly timers?: Timers;
  readonly processes?: Processes;
};

export type Access = 'edit' | 'read';

export const withSystem = (options: SessionOptions): Required<SessionOptions> => ({
  access: 'edit',
  continues: null,
  instead: null,
  files: systemFiles,
  timers: systemTimers,
  processes: systemProcesses(),
  ...options,
});
