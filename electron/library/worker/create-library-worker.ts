import { Worker } from 'node:worker_threads';
import type { Sentence } from '../../../shared/bridge/contract.ts';
import { failure, type Result } from '../../../shared/result.ts';
import type { RefreshProgress } from '../index/refresh-index.ts';
import type {
  LibraryAnswer,
  LibraryAnswers,
  LibraryMessage,
  LibraryPlace,
  LibraryRequest,
  LibraryRequestKind,
} from './library-request.ts';

/** Where meetings are indexed and searched without anybody's typing waiting for it. */
export type LibraryWorker = {
  readonly ask: <Kind extends LibraryRequestKind>(
    request: Extract<LibraryRequest, { kind: Kind }>,
    onProgress?: RefreshProgress,
  ) => Promise<Result<LibraryAnswers[Kind], Sentence>>;
  /** Ends the thread; whoever waits is told so. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly tell: (answer: LibraryAnswer) => void;
  readonly onProgress: RefreshProgress | undefined;
};

const CLOSED = 'Rapporteur is being closed, so nothing was searched. All meetings are as they were.';

/**
 * The library worker of one host. Its thread starts with the first question and stays; it keeps no process alive. One
 * that died is started anew with the next question. `path` tells the file the thread runs.
 */
export function createLibraryWorker(path: () => string, place: LibraryPlace): LibraryWorker {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(path(), { workerData: place, execArgv: [] });
    let reason = 'it ended by itself';
    started.on('message', (message: LibraryMessage) => {
      if (thread === started) take(message);
    });
    started.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    started.on('exit', () => {
      if (thread !== started) return;
      thread = null;
      tellAll(stopped(reason));
    });
    // After the listeners: the first for messages would hold the process again.
    started.unref();
    return started;
  }

  function take(message: LibraryMessage): void {
    const asked = waiting.get(message.id);
    if (message.kind === 'progress') return asked?.onProgress?.(message.done, message.total);
    waiting.delete(message.id);
    asked?.tell(message.answer);
  }

  function tellAll(answer: LibraryAnswer): void {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { tell } of all) tell(answer);
  }

  function send(request: LibraryRequest, onProgress: RefreshProgress | undefined): Promise<LibraryAnswer> {
    return new Promise((tell) => {
      const id = ++lastId;
      waiting.set(id, { tell, onProgress });
      try {
        thread ??= start();
        // All is copied, nothing moved.
        thread.postMessage({ id, request }, []);
      } catch (error) {
        waiting.delete(id);
        tell(stopped(error instanceof Error ? error.message : String(error)));
      }
    });
  }

  return {
    ask: <Kind extends LibraryRequestKind>(
      request: Extract<LibraryRequest, { kind: Kind }>,
      onProgress?: RefreshProgress,
    ) =>
      // The thread runs our own code and answers each kind with its own answer.
      send(request, onProgress) as Promise<Result<LibraryAnswers[Kind], Sentence>>,
    close: async () => {
      const ending = thread;
      thread = null;
      tellAll(failure({ sentence: CLOSED }));
      await ending?.terminate();
    },
  };
}

const stopped = (reason: string): LibraryAnswer =>
  failure({
    sentence: `The search of Rapporteur stopped: ${reason}. All meetings are as they were. Search again: it is started anew.`,
  });
