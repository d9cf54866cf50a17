import { describe, expect, it } from 'vitest';
import {
  ariaShortcut,
  matchesShortcut,
  parseShortcut,
  shortcutText,
  type Pressed,
} from '../../../renderer/commands/shortcut.ts';

const press = (pressed: Partial<Pressed>): Pressed => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...pressed,
});
const fits = (text: string, pressed: Partial<Pressed>, isMac = false) =>
  matchesShortcut(press(pressed), parseShortcut(text), isMac);

describe('shortcuts', () => {
  it('[WI20] are read from their text, and a text that is none is a bug', () => {
    expect(parseShortcut('Mod+Shift+K')).toEqual({ mod: true, alt: false, shift: true, key: 'k' });
    expect(parseShortcut('Alt+ArrowUp')).toEqual({ mod: false, alt: true, shift: false, key: 'ArrowUp' });
    expect(parseShortcut('Mod+Alt++')).toEqual({ mod: true, alt: true, shift: false, key: '+' });
    for (const wrong of ['', 'Mod', 'Mod+', 'Ctrl+K', 'Mod+K+Shift'])
      expect(() => parseShortcut(wrong)).toThrow('is no shortcut');
  });

  it('[WI21] Mod is Ctrl, and Cmd on a Mac; another modifier too many is another shortcut', () => {
    expect(fits('Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true })).toBe(true);
    expect(fits('Mod+K', { key: 'k', code: 'KeyK', metaKey: true })).toBe(false);
    expect(fits('Mod+K', { key: 'k', code: 'KeyK', metaKey: true }, true)).toBe(true);
    expect(fits('Mod+K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(fits('Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true })).toBe(false);
    expect(fits('Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true, metaKey: true })).toBe(false);
    expect(fits('Mod+Shift+K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true })).toBe(true);
  });

  it('[WI22] nothing fires while an input method composes', () => {
    expect(fits('Mod+K', { key: 'k', code: 'KeyK', ctrlKey: true, isComposing: true })).toBe(false);
    expect(fits('Mod+K', { key: 'Process', code: 'KeyK', ctrlKey: true, keyCode: 229 })).toBe(false);
  });

  it('[WI23] the letter counts on any Latin layout, the place of the key on any other', () => {
    // AZERTY: the letter Z lies where a British keyboard has W.
    expect(fits('Mod+Z', { key: 'z', code: 'KeyW', ctrlKey: true })).toBe(true);
    expect(fits('Mod+W', { key: 'z', code: 'KeyW', ctrlKey: true })).toBe(false);
    // Russian: the key of K makes л.
    expect(fits('Mod+K', { key: 'л', code: 'KeyK', ctrlKey: true })).toBe(true);
    // A Mac makes π of Alt+P.
    expect(fits('Mod+Alt+P', { key: 'π', code: 'KeyP', metaKey: true, altKey: true }, true)).toBe(true);
    // AZERTY has digits with Shift only.
    expect(fits('Mod+1', { key: '&', code: 'Digit1', ctrlKey: true })).toBe(true);
  });

  it('[WI23] a sign is where its layout puts it, with Shift or without', () => {
    expect(fits('?', { key: '?', code: 'Slash', shiftKey: true })).toBe(true);
    expect(fits('?', { key: '?', code: 'KeyM' })).toBe(true);
    expect(fits('Mod+,', { key: ',', code: 'Comma', ctrlKey: true })).toBe(true);
  });

  it('[WI24] are shown as the keys of this machine are labelled', () => {
    expect(shortcutText('Mod+Shift+Enter', false)).toBe('Ctrl+Shift+Enter');
    expect(shortcutText('Mod+Alt+P', true)).toBe('⌥⌘P');
    expect(shortcutText('Alt+ArrowUp', false)).toBe('Alt+↑');
    expect(ariaShortcut('Mod+Shift+K', false)).toBe('Control+Shift+K');
    expect(ariaShortcut('Mod+4', true)).toBe('Meta+4');
  });
});
