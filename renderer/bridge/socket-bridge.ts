import { callNames } from '../../shared/bridge/call-names.ts';
import type { AnswerOf, ArgumentsOf, Bridge, CallName } from '../../shared/bridge/contract.ts';
import { success } from '../../shared/result.ts';
import { createListeners } from './listeners.ts';
import { openOutside } from './open-outside.ts';
import { createPendingCalls } from './pending-calls.ts';
import { keepConnected, type OpenSocket } from './keep-connected.ts';

/**
 * A bridge over WebSocket, for the browser host. While the connection is lost calls wait and are sent when it is
 * back; those that must not be done twice, or are settled by joining again, fail with a sentence instead.
 */
export function connectSocketBridge(openSocket: OpenSocket): Bridge {
  const listeners = createListeners();
  const pending = createPendingCalls();
  const connection = keepConnected(openSocket, {
    onOpen: (isAgain) => {
      for (const message of pending.waiting()) connection.send(message);
      if (isAgain) listeners.tell('connection', { isConnected: true });
    },
    onLost: () => {
      pending.connectionLost();
      listeners.tell('connection', { isConnected: false });
    },
    onMessage: (message) => {
      if (message.kind === 'event') listeners.tell(message.name, message.payload);
      else if (message.kind !== 'beat') pending.settle(message);
    },
  });

  const call = <Name extends CallName>(
    name: Name,
    parameters: ArgumentsOf<Name>,
  ): Promise<AnswerOf<Name>> => {
    const { message, answer } = pending.add(name, parameters, connection.state());
    if (message !== null) connection.send(message);
    return answer as Promise<AnswerOf<Name>>;
  };
  const calls = Object.fromEntries(
    callNames.map((name) => [name, (...parameters: ArgumentsOf<typeof name>) => call(name, parameters)]),
  ) as unknown as Pick<Bridge, CallName>;
  return {
    ...calls,
    openExternal: async (address) => openOutside(address),
    showMenu: async () => null,
    leaveSession: async (sessionId) =>
      connection.state() === 'open' ? calls.leaveSession(sessionId) : success(null),
    host: 'browser',
    on: listeners.on,
  };
}
