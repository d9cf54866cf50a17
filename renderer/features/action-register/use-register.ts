import { useEffect, useState } from 'react';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import type { RegisteredAction } from '../../../shared/series/action-register.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import { actionKey } from './action-key.ts';

/** What was done last, and how to take it back; or why it was not done. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly action: RegisteredAction;
      readonly was: ActionStatus;
      readonly status: ActionStatus;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

export type Register = {
  /** Null until they are listed. */
  readonly actions: readonly RegisteredAction[] | null;
  /** Another number whenever they were listed anew. */
  readonly listed: number;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly problem: string | null;
  readonly unread: readonly string[];
  readonly outcome: Outcome | null;
};

const BEGINNING: Register = {
  actions: null,
  listed: 0,
  progress: null,
  problem: null,
  unread: [],
  outcome: null,
};

/** The register as it is when the dialog opens and when the window gets the keyboard back, and the way to change it. */
export function useRegister(): Register & {
  readonly setStatus: (action: RegisteredAction, status: ActionStatus) => Promise<void>;
} {
  const [register, setRegister] = useState<Register>(BEGINNING);
  useEffect(() => {
    let isOver = false;
    const set = (change: (register: Register) => Partial<Register>): void => {
      if (!isOver) setRegister((before) => ({ ...before, ...change(before) }));
    };
    const list = async (): Promise<void> => {
      const answer = await host().listActions();
      set(({ listed }) =>
        answer.ok
          ? {
              actions: answer.value.actions,
              listed: listed + 1,
              progress: null,
              problem: null,
              unread: answer.value.problems.map(({ fileName }) => fileName),
            }
          : { progress: null, problem: answer.error.sentence },
      );
    };
    const look = (): void =>
      void list().catch((error: unknown) => {
        logError('action register', error);
        set(() => ({ problem: 'The actions could not be listed. Close this and open it again.' }));
      });
    const stop = host().on('searchProgress', (progress) =>
      set(() => ({ progress: progress.done < progress.total ? progress : null })),
    );
    window.addEventListener('focus', look);
    look();
    return () => {
      isOver = true;
      window.removeEventListener('focus', look);
      stop();
    };
  }, []);

  const setStatus = async (action: RegisteredAction, status: ActionStatus): Promise<void> => {
    const outcome = await ask(action, status);
    setRegister((before) => ({
      ...before,
      outcome,
      actions:
        outcome.kind === 'refused'
          ? before.actions
          : (before.actions?.map((known) =>
              actionKey(known) === actionKey(action) ? { ...known, status } : known,
            ) ?? null),
    }));
  };
  return { ...register, setStatus };
}

async function ask(action: RegisteredAction, status: ActionStatus): Promise<Outcome> {
  try {
    const answer = await host().setActionStatus(action.path, action.place, status);
    return answer.ok
      ? { kind: 'done', action, was: answer.value.was, status }
      : { kind: 'refused', sentence: answer.error.sentence };
  } catch (error) {
    logError('action register', error);
    return {
      kind: 'refused',
      sentence: 'Whether the action was changed is not known. Close the register and open it again to see.',
    };
  }
}
