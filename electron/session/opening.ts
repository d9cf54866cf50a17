import type { Result } from '../../shared/result.ts';
import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { KnownFile } from './meeting-on-disk.ts';
import type { SessionNotice } from './notices.ts';

/** What a session begins with. */
export type Opening = {
  readonly known: KnownFile;
  /** What the document shall say where that is more than the file: what a crash left behind. */
  readonly recovered: Meeting | null;
  /** What a crash left behind, where another program has since written something else and the two were merged. */
  readonly merged: Meeting | null;
  /** The file as it is; null where there is none that opens. */
  readonly bytes: Uint8Array | null;
  /** When the file was last written, in milliseconds since 1970 UTC. */
  readonly savedAt: number;
  /** False where what an earlier session may have left there could not be looked at: then it may not be written over. */
  readonly mayJournal: boolean;
  readonly notices: readonly SessionNotice[];
};

/** What an opening is made of, before it is known when the file was written and whether a journal may be kept. */
export type OpeningParts = Omit<Opening, 'savedAt' | 'mayJournal'>;

/** The meeting file as it stands there, and what was read of it. */
export type FileRead = {
  readonly bytes: Uint8Array | null;
  readonly isMissing: boolean;
  readonly read: Result<{ known: KnownFile; notices: readonly string[] }, MeetingFileFailure>;
};
