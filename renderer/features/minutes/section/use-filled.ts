import { useEffect, useState } from 'react';

/** Sections filled in one go: some milliseconds, between which a key is taken. */
const AT_ONCE = 6;
/** Milliseconds a busy window lets them wait at most. */
const LONGEST_WAIT = 200;

const waiting = new Set<() => void>();
let isScheduled = false;

function schedule(): void {
  if (isScheduled || waiting.size === 0) return;
  isScheduled = true;
  requestIdleCallback(fillSome, { timeout: LONGEST_WAIT });
}

function fillSome(): void {
  isScheduled = false;
  for (const fill of [...waiting].slice(0, AT_ONCE)) {
    waiting.delete(fill);
    fill();
  }
  schedule();
}

/**
 * Whether a section has its lines. Those far from what is seen get them one after the other once the window shows
 * something to write in: thousands of lines at once are what one would wait for when a long meeting is opened.
 */
export function useFilled(): boolean {
  const [isFilled, setIsFilled] = useState(false);
  useEffect(() => {
    const fill = (): void => setIsFilled(true);
    waiting.add(fill);
    schedule();
    return () => void waiting.delete(fill);
  }, []);
  return isFilled;
}
