import { z } from 'zod';
import { calls, type CallName, type Handlers } from '../../shared/bridge/contract.ts';
import type { Caller } from './caller.ts';
import { CallRefused } from './call-refused.ts';

/**
 * Answers a call of a window: the one way in, for both hosts. Name and arguments are held against the contract first;
 * what does not fit is refused with `CallRefused`, since a window of ours never sends it.
 */
export async function answerCall(
  handlers: Handlers<Caller>,
  caller: Caller,
  name: string,
  parameters: readonly unknown[],
): Promise<unknown> {
  if (!isCallName(name)) throw new CallRefused(`There is no call "${name.slice(0, 64)}".`);
  const checked = calls[name].arguments.safeParse(parameters);
  if (!checked.success) throw new CallRefused(`${name} was refused: ${z.prettifyError(checked.error)}`);
  // The schema of this very name has judged the arguments; the compiler cannot follow the name through both maps.
  const handler = handlers[name] as (caller: Caller, ...parameters: unknown[]) => Promise<unknown>;
  return handler(caller, ...(checked.data as readonly unknown[]));
}

const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);
