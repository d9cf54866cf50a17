/** A key with the modifiers that go with it. `code` is the physical key, as KeyboardEvent.code names it. */
export type Shortcut = {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** As KeyboardEvent.key has it without modifiers: one lower-case letter or digit, `Enter`, `ArrowUp`, `?`. */
  readonly key: string;
};

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** Reads `Mod+Shift+K`. A text that is none throws: shortcuts are written by us. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.endsWith('++') ? [...text.slice(0, -2).split('+'), '+'] : text.split('+');
  const key = parts.pop();
  const known = new Set(['Mod', 'Alt', 'Shift']);
  if (key === undefined || key === '' || known.has(key) || parts.some((part) => !known.has(part)))
    throw new Error(`"${text}" is no shortcut.`);
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
}

/**
 * Whether a key press is a shortcut. Never while an input method composes (UI Events, 3.7.5: `isComposing`, and keyCode
 * 229 from engines that send the key first). Letters and digits also match by where they lie, since Alt and other
 * layouts make other characters of them; AltGr, which Windows reports as Ctrl+Alt, types and is never a shortcut
 * when it makes a character.
 */
export function matchesShortcut(pressed: Pressed, shortcut: Shortcut, isMac: boolean): boolean {
  if (pressed.isComposing || pressed.keyCode === 229) return false;
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const other = isMac ? pressed.ctrlKey : pressed.metaKey;
  if (mod !== shortcut.mod || other || pressed.altKey !== shortcut.alt) return false;
  const isSign = shortcut.key.length === 1 && !/[a-z0-9]/.test(shortcut.key);
  // A sign such as "?" is where its layout puts it, Shift or not.
  if (isSign) return pressed.key === shortcut.key;
  if (pressed.shiftKey !== shortcut.shift) return false;
  return keyOf(pressed, shortcut) === shortcut.key;
}

function keyOf({ key, code }: Pressed, shortcut: Shortcut): string {
  if (shortcut.key.length > 1) return key;
  const typed = key.toLowerCase();
  // A Latin letter says itself which key is meant (AZERTY, Dvorak); another character is judged by its place.
  if (/^[a-z]$/.test(typed)) return typed;
  if (/^[0-9]$/.test(typed)) return typed;
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  return place === undefined ? typed : place.toLowerCase();
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const MAC_MODIFIERS = { mod: '⌘', alt: '⌥', shift: '⇧' } as const;

/** The shortcut as a person reads it: "Ctrl+Shift+K", on a Mac "⌥⇧⌘K". */
export function shortcutText(text: string, isMac: boolean): string {
  const { mod, alt, shift, key } = parseShortcut(text);
  const name = SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (!isMac)
    return [...(mod ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join('+');
  const { mod: command, alt: option, shift: shiftSign } = MAC_MODIFIERS;
  return `${alt ? option : ''}${shift ? shiftSign : ''}${mod ? command : ''}${name}`;
}

/** The same for aria-keyshortcuts (WAI-ARIA 1.2): "Control+Shift+K". */
export function ariaShortcut(text: string, isMac: boolean): string {
  const { mod, alt, shift, key } = parseShortcut(text);
  return [
    ...(mod ? [isMac ? 'Meta' : 'Control'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+');
}
