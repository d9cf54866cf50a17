import type { LineId } from '../../../shared/meeting/identifier.ts';
import { windowStore } from '../../store/window-state.ts';

/** Goes to a line in the minutes. */
export const jumpTo = (id: LineId): void => windowStore.getState().requestFocus({ kind: 'line', id });

/** Id of an action's element in the list. */
export const optionElementId = (id: LineId): string => `actions-line-${id}`;

/** Gives the keyboard to an action of the list. */
export function focusOption(id: LineId): void {
  const element = document.getElementById(optionElementId(id));
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
