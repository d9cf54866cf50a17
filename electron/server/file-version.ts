import { watchFile, unwatchFile } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Names a state of a file, so that a page can tell whether it shows the present one; "gone" where there is none. */
export async function versionOf(path: string): Promise<string> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    return [mtimeMs, ctimeMs, size, ino].join('-');
  } catch {
    return 'gone';
  }
}

const LOOK_EVERY_MILLISECONDS = 300;

/**
 * Calls back after each change of a file, including its deletion and its return; gives the function that stops it.
 * The file is looked at rather than listened to: that works on network drives, and through the rename by which
 * editors and Rapporteur itself replace a file.
 */
export function followFile(path: string, onChange: () => void): () => void {
  const listener = (): void => onChange();
  watchFile(path, { interval: LOOK_EVERY_MILLISECONDS, persistent: false }, listener);
  return () => unwatchFile(path, listener);
}
