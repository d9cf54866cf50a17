import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { remembered } from '../../store/remembered.ts';

/** 1 is the paper's own size; null fits the page to the column. */
export type Zoom = number | null;

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
const stored = remembered<Zoom>('document-zoom', null, (value) =>
  typeof value === 'number' && STEPS.includes(value) ? value : null,
);

export const zoomStore = createStore<{ readonly zoom: Zoom }>(() => ({ zoom: stored.read() }));
export const useZoom = (): Zoom => useStore(zoomStore, ({ zoom }) => zoom);

export function setZoom(zoom: Zoom): void {
  zoomStore.setState({ zoom });
  stored.write(zoom);
}

/** The next step up or down, from what the page is shown at now. */
export function nextZoom(shown: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? STEPS.find((step) => step > shown + 0.01)
      : STEPS.findLast((step) => step < shown - 0.01);
  return next ?? shown;
}
