import type { AttendanceState } from '../../../shared/meeting/roster.ts';
import type { RosterRow } from './attendance-state.ts';

/** What a key on a row of the roster asks for. */
export type RosterIntent =
  | { readonly kind: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp' }
  | { readonly kind: 'expand' | 'collapse' | 'toggle' | 'toGroup' | 'edit' | 'clear' | 'leave' | 'find' }
  | { readonly kind: 'state'; readonly state: AttendanceState }
  | { readonly kind: 'move'; readonly by: -1 | 1 };

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Letters that are keys on a participant's row. Each is also how a name may begin, so the panel waits a blink for a
 * second letter before it acts (pending-letter.ts).
 */
const LETTER_KEYS: Readonly<Record<string, RosterIntent>> = {
  o: { kind: 'state', state: 'online' },
  a: { kind: 'state', state: 'apologies' },
  x: { kind: 'state', state: 'absent' },
  l: { kind: 'leave' },
};

const MOVES: Readonly<Record<string, RosterIntent>> = {
  ArrowDown: { kind: 'go', to: 'next' },
  ArrowUp: { kind: 'go', to: 'previous' },
  Home: { kind: 'go', to: 'first' },
  End: { kind: 'go', to: 'last' },
  PageDown: { kind: 'go', to: 'pageDown' },
  PageUp: { kind: 'go', to: 'pageUp' },
  F2: { kind: 'edit' },
  Escape: { kind: 'find' },
  '/': { kind: 'find' },
};

const ON_PARTICIPANT: Readonly<Record<string, RosterIntent>> = {
  Enter: { kind: 'state', state: 'present' },
  ' ': { kind: 'state', state: 'present' },
  Backspace: { kind: 'clear' },
  Delete: { kind: 'clear' },
  ArrowLeft: { kind: 'toGroup' },
};

const ON_GROUP: Readonly<Record<string, RosterIntent>> = {
  Enter: { kind: 'toggle' },
  ' ': { kind: 'toggle' },
  ArrowLeft: { kind: 'collapse' },
  ArrowRight: { kind: 'expand' },
};

/** What a key asks for on a row of a kind; null where it is none of the roster's keys. */
export function rosterIntent(pressed: Pressed, kind: RosterRow['kind']): RosterIntent | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (ctrlKey || metaKey) return null;
  if (altKey && !shiftKey && key === 'ArrowUp') return { kind: 'move', by: -1 };
  if (altKey && !shiftKey && key === 'ArrowDown') return { kind: 'move', by: 1 };
  if (altKey || shiftKey) return null;
  return MOVES[key] ?? (kind === 'group' ? ON_GROUP : ON_PARTICIPANT)[key] ?? null;
}

/** What a letter asks for on a participant's row, should no second one follow; null for a letter that only finds. */
export function letterIntent(pressed: Pressed): RosterIntent | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  return LETTER_KEYS[pressed.key.toLowerCase()] ?? null;
}

/** The state that Alt and a letter give the highlighted person while the keyboard is in the find field. */
export function altState({ altKey, ctrlKey, metaKey, code }: Pressed): AttendanceState | null {
  if (!altKey || ctrlKey || metaKey) return null;
  // Alt makes other characters of letters on some keyboards; the place of the key says which was meant.
  const states: Readonly<Record<string, AttendanceState>> = {
    KeyP: 'present',
    KeyO: 'online',
    KeyA: 'apologies',
    KeyX: 'absent',
  };
  return states[code] ?? null;
}

/** Whether a key press types a character. */
export const isCharacter = ({ key, altKey, ctrlKey, metaKey }: Pressed): boolean =>
  /^\S$/u.test(key) && !altKey && !ctrlKey && !metaKey;
