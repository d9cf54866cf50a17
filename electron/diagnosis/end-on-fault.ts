import type { Sentence } from '../../shared/bridge/contract.ts';
import { describeFault } from '../../shared/diagnosis/describe-fault.ts';
import type { Result } from '../../shared/result.ts';
import type { Log } from './log.ts';

/** EX_SOFTWARE of sysexits.h: a defect of the program itself. */
export const FAULT_EXIT_CODE = 70;
/** Milliseconds a step of ending may take: after a fault nothing can be counted on. */
const STEP_TAKES_AT_MOST = 10_000;

export type FaultEnding = {
  readonly log: Log;
  /** Saves every open meeting. */
  readonly save: () => Promise<Result<null, Sentence>>;
  /** Saves once more and gives up the locks. */
  readonly close: () => Promise<unknown>;
  /** Tells the user; ending waits until that was taken note of. */
  readonly tell: (told: { readonly what: string; readonly detail: string }) => Promise<void>;
  readonly exit: (code: number) => void;
};

const WHAT = 'Rapporteur met a fault of its own and has to end.';
const SAVED = 'Every open meeting was saved first, with all that was written.';
const NOT_SAVED =
  'Not every open meeting could be saved; what is missing in its file is kept and will be there when it is opened again.';
const NEXT = 'Start Rapporteur again to go on. “Save diagnostic report” in its Help menu says what happened.';

/**
 * From now on an error nobody expected ends the host: logged, meetings saved, the user told, a number for the shell. It
 * never goes on as if nothing had been, since nobody knows what its memory holds.
 */
export function endOnFault(ending: FaultEnding): void {
  let isEnding = false;
  const onFault =
    (task: 'uncaughtException' | 'unhandledRejection') =>
    (error: unknown): void => {
      ending.log.write({ kind: 'hostFault', task, call: null, ...describeFault(error) });
      if (isEnding) return;
      isEnding = true;
      void end(ending);
    };
  process.on('uncaughtException', onFault('uncaughtException'));
  process.on('unhandledRejection', onFault('unhandledRejection'));
}

async function end({ log, save, close, tell, exit }: FaultEnding): Promise<void> {
  const saved = await inTime(save);
  const isSaved = saved?.ok === true;
  await log.flush();
  try {
    await tell({ what: WHAT, detail: `${isSaved ? SAVED : NOT_SAVED} ${NEXT}` });
  } catch {
    // There is nobody to tell.
  }
  await inTime(close);
  await inTime(log.flush);
  exit(FAULT_EXIT_CODE);
}

/** What a step gives, or null where it fails or takes too long. */
async function inTime<Outcome>(step: () => Promise<Outcome>): Promise<Outcome | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), STEP_TAKES_AT_MOST));
  try {
    return await Promise.race([step(), late]);
  } catch {
    return null;
  }
}
