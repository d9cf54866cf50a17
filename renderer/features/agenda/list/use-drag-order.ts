import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { announce } from '../agenda-view.ts';
import { moveItemTo } from './item-actions.ts';

/** Pixels a pointer moves before it drags: less is a click. */
const THRESHOLD = 4;
/** Pixels from the edge of the list at which it scrolls, and how far at each move. */
const EDGE = 32;
const SCROLL_STEP = 12;

type Drag = {
  readonly draggedId: ItemId | null;
  /** Before which row it would be put (the number of rows: at the end); null where it would stay. */
  readonly dropPlace: number | null;
  readonly onGrip: (event: ReactPointerEvent, id: ItemId) => void;
};

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-item]')];

/** The place between rows a height is nearest to. */
const placeAt = (rows: readonly HTMLElement[], y: number): number =>
  rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y > top + height / 2;
  }).length;

/** Moving a row by its grip: a line shows where it would go, Escape or a lost pointer leaves it where it was. */
export function useDragOrder(list: RefObject<HTMLDivElement | null>, canChange: boolean): Drag {
  const [drag, setDrag] = useState<{ readonly id: ItemId; readonly place: number | null } | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const onGrip = (event: ReactPointerEvent, id: ItemId): void => {
    if (!canChange || event.button !== 0 || list.current === null) return;
    event.preventDefault();
    stop.current();
    stop.current = follow(list.current, id, event.clientY, setDrag);
  };
  return { draggedId: drag?.id ?? null, dropPlace: drag?.place ?? null, onGrip };
}

/** Follows the pointer from the grip until it is let go; gives what ends that. */
function follow(
  list: HTMLElement,
  id: ItemId,
  startY: number,
  show: (drag: { readonly id: ItemId; readonly place: number | null } | null) => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let place: number | null = null;
  let isDragging = false;
  const end = (): void => {
    listening.abort();
    show(null);
  };
  const onMove = ({ clientY }: PointerEvent): void => {
    if (!isDragging && Math.abs(clientY - startY) < THRESHOLD) return;
    isDragging = true;
    const { top, bottom } = list.getBoundingClientRect();
    if (clientY < top + EDGE) list.scrollBy(0, -SCROLL_STEP);
    if (clientY > bottom - EDGE) list.scrollBy(0, SCROLL_STEP);
    const rows = rowsOf(list);
    const own = rows.findIndex((row) => row.dataset['item'] === id);
    const at = placeAt(rows, clientY);
    place = at === own || at === own + 1 ? null : at;
    show({ id, place });
  };
  const onUp = (): void => {
    const own = rowsOf(list).findIndex((row) => row.dataset['item'] === id);
    end();
    if (isDragging && place !== null) moveItemTo(id, place > own ? place - 1 : place);
  };
  const onCancel = (): void => {
    end();
    if (isDragging) announce('Left where it was.');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', onCancel, { signal });
  window.addEventListener('blur', onCancel, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return end;
}
