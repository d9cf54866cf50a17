import type { KeyboardEvent } from 'react';
import { isMac } from '../commands/is-mac.ts';

/** Takes what a form holds, from wherever in it the keyboard is: a long list is many stops of the Tab key. */
export const SUBMIT_SHORTCUT = 'Mod+Enter';

/** Submits the form on that shortcut. */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(isMac ? event.metaKey : event.ctrlKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.requestSubmit();
}
