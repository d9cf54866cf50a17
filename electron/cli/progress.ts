import { basename } from 'node:path';
import { oneLine } from '../../shared/text/one-line.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a batch is, on one line that is rewritten; silent for a single file and where nobody watches. */
export function progressOn(
  terminal: Terminal,
  total: number,
): { begin: (file: string) => void; end: () => void } {
  if (!terminal.showsProgress || total < 2) return { begin: () => undefined, end: () => undefined };
  let count = 0;
  return {
    begin: (file) => terminal.writeError(`\r\u001b[K[${++count}/${total}] ${oneLine(basename(file))}`),
    end: () => terminal.writeError('\r\u001b[K'),
  };
}
