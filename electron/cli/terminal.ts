import { describeSystemError } from '../library/describe-system-error.ts';

/** What a command needs of the shell it runs in; the tests and the process give the same. */
export type Terminal = {
  readonly writeOutput: (content: string | Uint8Array) => Promise<void>;
  /** Why something given to `writeOutput` was not written, or null. A reader who left early is no failure. */
  readonly outputFailure: () => string | null;
  readonly writeError: (text: string) => void;
  /** Everything on standard input; refused by the caller where it is larger than `limit` bytes. */
  readonly readInput: (limit: number) => Promise<Uint8Array>;
  /** Whether standard error is a terminal that a line can be rewritten on. */
  readonly showsProgress: boolean;
};

/** The real shell of this process. */
export function processTerminal(): Terminal {
  let outputFailure: string | null = null;
  // A stream tells an error to the write that met it and once more to whoever listens; unheard, it ends the process.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return {
    writeOutput: (content) =>
      new Promise((resolve) => {
        process.stdout.write(content, (error) => {
          // The reader of a pipe has gone ("| head"): there is nobody left to tell.
          if (error && !('code' in error && error.code === 'EPIPE'))
            outputFailure ??= describeSystemError(error);
          resolve();
        });
      }),
    outputFailure: () => outputFailure,
    writeError: (text) => process.stderr.write(text),
    readInput: async (limit) => {
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length > limit) break;
      }
      return Buffer.concat(chunks);
    },
    showsProgress: process.stderr.isTTY,
  };
}
