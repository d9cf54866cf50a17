import type { Bridge, EventName, Events } from '../../shared/bridge/contract.ts';

type Listeners = {
  readonly on: Bridge['on'];
  /** Tells whoever listens. The payload is what the host sent for this event. */
  readonly tell: (name: EventName, payload: unknown) => void;
};

/** Who listens to which event of the host. */
export function createListeners(): Listeners {
  const byName = new Map<EventName, Set<(payload: never) => void>>();
  return {
    on: (name, listener) => {
      const listening = byName.get(name) ?? new Set();
      byName.set(name, listening);
      listening.add(listener);
      return () => void listening.delete(listener);
    },
    tell: (name, payload) => {
      for (const listener of byName.get(name) ?? [])
        (listener as (payload: Events[EventName]) => void)(payload as Events[EventName]);
    },
  };
}
