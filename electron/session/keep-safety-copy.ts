import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type * as Y from 'yjs';
import type { FileSystem } from './file-system.ts';
import { dirname } from 'node:path';

export type SafetyCopy = {
  /** Writes the present state to the second place. Gives the path, or null where that failed as well. */
  readonly keep: () => Promise<string | null>;
  /** Takes the copy away once the meeting file has everything; one of an earlier session stays. */
  readonly discard: () => Promise<void>;
};

/** A readable copy of the meeting for as long as the meeting file itself cannot be written. */
export function keepSafetyCopy(files: FileSystem, path: string, doc: Y.Doc): SafetyCopy {
  let kept: string | null = null;
  return {
    keep: async () => {
      try {
        const text = writeMeetingText(documentToMeeting(doc));
        if (text === kept) return path;
        await files.makePrivateFolder(dirname(path));
        const written = await files.writeWhole(path, text, { isPrivate: true });
        if (written.ok) kept = text;
        return written.ok ? path : null;
      } catch {
        return null;
      }
    },
    discard: async () => {
      if (kept === null) return;
      kept = null;
      await files.remove(path).catch(() => undefined);
    },
  };
}
