import { useSyncExternalStore } from 'react';
import { useSettings } from '../store/settings.ts';

const USUAL_TEXT = 16;

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** The window's width as the layout counts it: larger text needs wider columns, so it makes the window narrower. */
export function useWindowWidth(): number {
  const textSize = useSettings(({ textSize }) => textSize);
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  return width * Math.min(1, USUAL_TEXT / textSize);
}
