import type { PreviousAction } from '../../../shared/meeting/previous-action.ts';
import { focusOption } from './selected-action.ts';
import { setStatus, type Status } from './settle-action.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const PAGE = 5;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};
const STATUS_KEYS: Readonly<Record<string, Status>> = { o: 'open', d: 'done', x: 'dropped' };

export const OUTCOME_FIELD = 'previous-action-outcome';

/** Does what a key on an action of the list asks for; gives whether it was one of the list's keys. */
export function doReviewKey(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  actions: readonly PreviousAction[],
  selected: PreviousAction,
): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const at = actions.findIndex(({ id }) => id === selected.id);
  const step = STEPS[key];
  const status = STATUS_KEYS[key.toLowerCase()];
  if (step !== undefined) {
    const target = actions[Math.min(Math.max(at + step, 0), actions.length - 1)];
    if (target !== undefined) focusOption(target.id);
  } else if (status !== undefined) setStatus(selected, status);
  else if (key === 'Enter') document.getElementById(OUTCOME_FIELD)?.focus();
  else return false;
  return true;
}
