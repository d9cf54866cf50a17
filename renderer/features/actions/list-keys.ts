import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import type { ListedLine } from '../../../shared/meeting/listed-lines.ts';
import { foldForFinding } from '../../../shared/names/fold-for-finding.ts';
import { toggleDone } from './change-action.ts';
import { focusOption, jumpTo } from './jump-to.ts';

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

/** Does what a key on a line of the list asks for; gives whether it was one of the list's keys. */
export function doListKey(pressed: Pressed, lines: readonly ListedLine[], active: LineId): boolean {
  const { key, altKey, ctrlKey, metaKey } = pressed;
  if (altKey || ctrlKey || metaKey) return false;
  const at = lines.findIndex(({ line }) => line.id === active);
  const step = STEPS[key];
  if (step !== undefined) {
    const target = lines[Math.min(Math.max(at + step, 0), lines.length - 1)];
    if (target !== undefined) focusOption(target.line.id);
  } else if (key === 'Enter') jumpTo(active);
  else if (key === ' ' && !isTyping()) toggleDone(active);
  else if (/^.$/u.test(key)) typeAhead(key, lines, at);
  else return false;
  return true;
}

let typed = '';
let typedAt = 0;

/** Whether letters are being typed: a space then belongs to them. */
const isTyping = (): boolean => typed !== '' && performance.now() - typedAt < 1_000;

/** Goes to the next line that begins as typed; letters within a second belong together. */
function typeAhead(key: string, lines: readonly ListedLine[], at: number): void {
  typed = isTyping() ? typed + key : key;
  typedAt = performance.now();
  const wanted = foldForFinding(typed);
  // A first letter goes on to the next line; further ones may still mean this one.
  const from = typed.length === 1 ? at + 1 : at;
  const target = [...lines.slice(from), ...lines.slice(0, from)].find(
    ({ line }) => wanted !== '' && foldForFinding(plainTextOf(line.text)).startsWith(wanted),
  );
  if (target !== undefined) focusOption(target.line.id);
}
