import { Worker } from 'node:worker_threads';
import type { Sentence } from '../../../shared/bridge/contract.ts';
import { failure, type Result } from '../../../shared/result.ts';
import type { PrintAnswers, PrintKind, PrintRequest } from './print-request.ts';

/** Where pages are set and files printed without anybody's typing waiting for it. */
export type PrintWorker = {
  /**
   * Answers requests one at a time, in their order. One that waits is replaced by a newer one that `replaces` the same:
   * both callers then get the newer answer.
   */
  readonly ask: <Kind extends PrintKind>(
    request: Extract<PrintRequest, { kind: Kind }>,
    options?: { readonly replaces: string },
  ) => Promise<Result<PrintAnswers[Kind], Sentence>>;
  /** Ends the thread; whoever waits is told so. */
  readonly close: () => Promise<void>;
};

type Answer = Result<PrintAnswers[PrintKind], Sentence>;
type Waiting = {
  request: PrintRequest;
  readonly replaces: string | null;
  readonly callers: ((answer: Answer) => void)[];
};

const CLOSED = 'The meeting is being closed, so nothing was printed. It is saved as it is.';

/**
 * A print worker of one host. Its thread starts with the first request and stays, with what the typesetter remembers;
 * it keeps no process alive. `path` tells the file the thread runs.
 */
export function createPrintWorker(path: () => string): PrintWorker {
  const waiting: Waiting[] = [];
  let thread: Worker | null = null;
  let current: Waiting | null = null;

  function start(): Worker {
    const started = new Worker(path(), { execArgv: [] });
    let reason = 'it ended by itself';
    started.on('message', (answer: Answer) => {
      if (thread === started) finish(answer);
    });
    started.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    started.on('exit', () => {
      if (thread !== started) return;
      thread = null;
      finish(stopped(reason));
    });
    // After the listeners: the first for messages would hold the process again.
    started.unref();
    return started;
  }

  function finish(answer: Answer): void {
    const answered = current;
    current = null;
    for (const tell of answered?.callers ?? []) tell(answer);
    next();
  }

  function next(): void {
    if (current !== null) return;
    const first = waiting.shift();
    if (first === undefined) return;
    current = first;
    try {
      thread ??= start();
      // All is copied, nothing moved.
      thread.postMessage(first.request, []);
    } catch (error) {
      finish(stopped(error instanceof Error ? error.message : String(error)));
    }
  }

  function enqueue(request: PrintRequest, replaces: string | null): Promise<Answer> {
    return new Promise((tell) => {
      const older = waiting.find((other) => replaces !== null && other.replaces === replaces);
      if (older === undefined) waiting.push({ request, replaces, callers: [tell] });
      else {
        older.request = request;
        older.callers.push(tell);
      }
      next();
    });
  }

  return {
    ask: <Kind extends PrintKind>(
      request: Extract<PrintRequest, { kind: Kind }>,
      options?: { readonly replaces: string },
    ) =>
      // The thread runs our own code and answers each kind with its own answer.
      enqueue(request, options?.replaces ?? null) as Promise<Result<PrintAnswers[Kind], Sentence>>,
    close: async () => {
      const ending = thread;
      thread = null;
      const told = [...(current?.callers ?? []), ...waiting.splice(0).flatMap(({ callers }) => callers)];
      current = null;
      for (const tell of told) tell(failure({ sentence: CLOSED }));
      await ending?.terminate();
    },
  };
}

const stopped = (reason: string): Answer =>
  failure({
    sentence: `Nothing was printed, since the printer of Rapporteur stopped: ${reason}. The meeting is unchanged. Try it again: the printer is started anew.`,
  });
