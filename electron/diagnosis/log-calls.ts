import { callNames } from '../../shared/bridge/call-names.ts';
import type { CallName } from '../../shared/bridge/contract.ts';
import { describeFault } from '../../shared/diagnosis/describe-fault.ts';
import { CallRefused } from '../bridge/call-refused.ts';
import type { Caller } from '../bridge/caller.ts';
import type { Log } from './log.ts';

type Answer = (caller: Caller, name: string, parameters: readonly unknown[]) => Promise<unknown>;

/** Milliseconds after which an answer is late. */
const SLOW = 2_000;
/** These wait for what the user says in a dialog. */
const WAIT_FOR_USER: ReadonlySet<CallName> = new Set([
  'chooseMeetingFile',
  'exportSummary',
  'exportSummaryTogether',
  'saveCopy',
  'exportHandout',
  'exportSeriesPlanning',
  'exportComparison',
  'exportHouseStyle',
  'saveDiagnosticReport',
]);

/** Answers calls as `answer` does, and logs those that failed by a fault of ours, were refused, or took long. */
export const logCalls =
  (answer: Answer, log: Log): Answer =>
  async (caller, name, parameters) => {
    const begun = performance.now();
    const call = callNames.find((known) => known === name) ?? null;
    try {
      return await answer(caller, name, parameters);
    } catch (error) {
      log.write(
        error instanceof CallRefused
          ? { kind: 'callRefused', call }
          : { kind: 'hostFault', task: 'call', call, ...describeFault(error) },
      );
      throw error;
    } finally {
      const milliseconds = Math.round(performance.now() - begun);
      if (milliseconds > SLOW && call !== null && !WAIT_FOR_USER.has(call))
        log.write({ kind: 'slowCall', call, milliseconds });
    }
  };
