import { applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Bridge } from '../../shared/bridge/contract.ts';
import { untimedAwareness } from '../../shared/bridge/untimed-awareness.ts';
import type { Whereabouts } from '../../shared/bridge/whereabouts.ts';

/** What a window finds out about itself; its number is the host's to give. */
export type OwnWhereabouts = Pick<Whereabouts, 'panel' | 'itemId' | 'lineId'>;

/** The windows of a meeting as one of them sees them. */
export type SeenWindows = {
  /** This window's number. */
  readonly own: number;
  /** All others, by their numbers. */
  readonly others: readonly Whereabouts[];
};

export type SharedWhereabouts = {
  /** Something moved: `read`, the last one given, says where to, and is asked when it is time to tell. */
  readonly tell: (read: () => OwnWhereabouts) => void;
  /** The session is joined anew, under this number; what was known of the others comes again from the host. */
  readonly joined: (own: number) => void;
  /** The host is out of reach, so nobody knows where the others are. */
  readonly lost: () => void;
  readonly end: () => void;
};

/** Milliseconds between two tellings: ten a second at most, however fast somebody types. */
const TELLS_EVERY = 100;

/** Tells the other windows of a meeting where this one is, and hears where they are. */
export function shareWhereabouts(
  bridge: Bridge,
  sessionId: string,
  doc: Y.Doc,
  onWindows: (windows: SeenWindows) => void,
): SharedWhereabouts {
  const awareness = untimedAwareness(doc);
  let own: number | null = null;
  let place: OwnWhereabouts = { panel: null, itemId: null, lineId: null };
  let readLast = (): OwnWhereabouts => place;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const others = (): readonly Whereabouts[] =>
    [...awareness.getStates()]
      .filter(([client]) => client !== awareness.clientID)
      // The host has read them by their schema.
      .map(([, state]) => state as Whereabouts)
      .toSorted((one, other) => one.window - other.window);
  const show = (): void => {
    if (own !== null) onWindows({ own, others: others() });
  };
  const say = (): void => {
    if (own === null) return;
    awareness.setLocalState({ window: own, ...place } satisfies Whereabouts);
    const update = encodeAwarenessUpdate(awareness, [awareness.clientID]);
    // Where it does not arrive the connection is lost; it is said again when the session is joined again.
    bridge.sendAwareness(sessionId, update).catch(() => {});
  };
  /** Forgets their clocks too, or what the host tells of them next would count as old. */
  const forgetOthers = (): void => {
    const clients = [...awareness.meta.keys()].filter((client) => client !== awareness.clientID);
    removeAwarenessStates(awareness, clients, 'lost');
    for (const client of clients) awareness.meta.delete(client);
  };

  awareness.on('change', (_changed: unknown, origin: unknown) => {
    if (origin !== 'local') show();
  });
  const stop = bridge.on('awareness', (event) => {
    if (event.sessionId === sessionId) applyAwarenessUpdate(awareness, event.update, 'host');
  });

  return {
    tell: (read) => {
      readLast = read;
      timer ??= setTimeout(() => {
        timer = undefined;
        const now = readLast();
        if (isSamePlace(now, place)) return;
        place = now;
        say();
      }, TELLS_EVERY);
    },
    joined: (number) => {
      own = number;
      say();
      show();
    },
    lost: () => {
      forgetOthers();
      own = null;
    },
    end: () => {
      clearTimeout(timer);
      stop();
      own = null;
    },
  };
}

const isSamePlace = (one: OwnWhereabouts, other: OwnWhereabouts): boolean =>
  one.panel === other.panel && one.itemId === other.itemId && one.lineId === other.lineId;
