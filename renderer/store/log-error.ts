import { describeFault } from '../../shared/diagnosis/describe-fault.ts';
import { partNameSchema, type WindowTask } from '../../shared/diagnosis/fault.ts';
import { createRateLimit } from '../../shared/diagnosis/rate-limit.ts';
import { hostStore } from './host.ts';

/** A fault that comes again with every key is told this often in a minute; the host need not hear of every one. */
const limit = createRateLimit(20, 60_000, () => performance.now());

/**
 * Notes an unexpected error in the log of the host and where a developer looks. Only its kind and where in our code it
 * happened: messages can quote what the user typed, and that is nobody's business. `part` is the id of the panel or
 * command it happened in.
 */
export function logError(task: WindowTask, error: unknown, part: string | null = null): void {
  const fault = describeFault(error);
  // oxlint-disable-next-line no-console -- the one place that may
  console.error(['Rapporteur:', task, part ?? '', fault.name, ...fault.places].join(' '));
  const { bridge } = hostStore.getState();
  if (bridge === null || !limit.allows()) return;
  const named = partNameSchema.safeParse(part);
  // A host that cannot take it notes that itself; telling that again would go round for ever.
  void bridge.reportFault({ ...fault, task, part: named.success ? named.data : null }).catch(() => null);
}
