import type { PanelName } from '../store/window-state.ts';

/** What the layout is chosen by. `width` in CSS pixels at 16 px text: larger text needs wider columns. */
export type Room = {
  readonly width: number;
  readonly showsDocument: boolean;
  readonly front: PanelName;
  /** Agenda or attendance, whichever was asked for last. */
  readonly companion: 'agenda' | 'attendance';
  /** The user wants as few panels as there can be. */
  readonly isReduced: boolean;
};

/** The panels there is room for, left to right. The one asked for last is always among them. */
export function visiblePanels({
  width,
  showsDocument,
  front,
  companion,
  isReduced,
}: Room): readonly PanelName[] {
  const asked = front === 'document' && !showsDocument ? 'minutes' : front;
  if (width < 640) return [asked];
  if (!showsDocument)
    return width < 960 || isReduced
      ? inOrder([companion, 'minutes'])
      : inOrder(['agenda', 'minutes', 'attendance']);
  if (width < 1180 || isReduced) return inOrder(['document', asked === 'document' ? 'minutes' : asked]);
  if (width < 1640) return inOrder([companion, 'minutes', 'document']);
  return ORDER;
}

const ORDER: readonly PanelName[] = ['agenda', 'minutes', 'document', 'attendance'];
const inOrder = (panels: readonly PanelName[]): readonly PanelName[] =>
  ORDER.filter((name) => panels.includes(name));
