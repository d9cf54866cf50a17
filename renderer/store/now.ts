import { useSyncExternalStore } from 'react';

const SECOND = 1_000;

/**
 * The moment to paint, in milliseconds since 1970 UTC, one for the whole window, so that no two timers of a screen
 * disagree. It moves on at each full second and stands still while the window is hidden; nothing is computed from
 * ticks, so a missed one costs nothing.
 */
let now = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  clearTimeout(timer);
  now = Date.now();
  for (const listener of listeners) listener();
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  if (listeners.size === 0 || document.hidden) return;
  // One millisecond late rather than early: a timer that fires before the full second would show the old one.
  timer = setTimeout(tick, SECOND - (Date.now() % SECOND) + 1);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    document.addEventListener('visibilitychange', tick);
  }
  listeners.add(listener);
  schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tick);
    clearTimeout(timer);
  };
}

const readNow = (): number => now;

/** The moment now, in milliseconds since 1970 UTC; the component is painted again at each full second. */
export const useNow = (): number => useSyncExternalStore(subscribe, readNow);

/** What is computed from the moment now; the component is painted again only when that changes. */
export const useAtNow = <Value extends string | number | boolean | null>(of: (now: number) => Value): Value =>
  useSyncExternalStore(subscribe, () => of(now));
