import type { CallName } from '../../shared/bridge/contract.ts';
import { failure } from '../../shared/result.ts';
import type { FromHost, FromWindow } from '../../shared/bridge/socket-message.ts';

type Call = Extract<FromWindow, { readonly kind: 'call' }>;
type Answer = Extract<FromHost, { readonly kind: 'answer' | 'refused' }>;
type Pending = {
  readonly message: Call;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
};

/** Done again they would make a second meeting or a second file, or undo what was done since; nobody knows whether the lost one was done. */
const NOT_TWICE: ReadonlySet<CallName> = new Set([
  'createMeeting',
  'importSummary',
  'exportSummary',
  'exportSummaryTogether',
  'exportHandout',
  'exportSeriesPlanning',
  'saveCopy',
  'restoreBackup',
  'addHouseStyle',
  'saveHouseStyle',
  'deleteHouseStyle',
  'importHouseStyle',
  'exportHouseStyle',
  'saveDiagnosticReport',
]);
/** Joining again says it all: what the host lacks is sent then, as one update. */
const SETTLED_BY_JOINING: ReadonlySet<CallName> = new Set([
  'sendUpdate',
  'sendAwareness',
  'flush',
  'joinSession',
  'leaveSession',
]);

const LOST = failure({
  sentence:
    'The connection to Rapporteur was lost. Nothing you wrote is lost; this was not finished, so do it again.',
});

export type PendingCalls = {
  /** A call and its answer to come; the message is null where it waits for the connection. */
  readonly add: (
    name: CallName,
    parameters: readonly unknown[],
    connection: 'opening' | 'open' | 'lost',
  ) => { readonly message: Call | null; readonly answer: Promise<unknown> };
  readonly settle: (answer: Answer) => void;
  /** What to send when the connection is back, in the order it was asked. */
  readonly waiting: () => readonly Call[];
  readonly connectionLost: () => void;
};

/** The calls that have no answer yet. */
export function createPendingCalls(): PendingCalls {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  return {
    add: (name, parameters, connection) => {
      if (connection === 'lost' && SETTLED_BY_JOINING.has(name))
        return { message: null, answer: Promise.resolve(LOST) };
      const message: Call = { kind: 'call', id: ++lastId, name, parameters };
      const answer = new Promise<unknown>((resolve, reject) => {
        pending.set(message.id, { message, resolve, reject });
      });
      return { message: connection === 'open' ? message : null, answer };
    },
    settle: (answer) => {
      const call = pending.get(answer.id);
      pending.delete(answer.id);
      if (answer.kind === 'answer') call?.resolve(answer.value);
      else call?.reject(new Error(answer.reason));
    },
    waiting: () => [...pending.values()].map(({ message }) => message),
    connectionLost: () => {
      for (const [id, { message, resolve }] of pending)
        if (NOT_TWICE.has(message.name) || SETTLED_BY_JOINING.has(message.name)) {
          pending.delete(id);
          resolve(LOST);
        }
    },
  };
}
