import { writtenEditor } from './mounted-editors.ts';

/** Puts the keyboard into the heading of the section that is written in, all of it selected: typing replaces it. */
export function focusHeading(): void {
  const itemId = writtenEditor()?.itemId;
  if (itemId === undefined) return;
  document.querySelector<HTMLTextAreaElement>(`#minutes-heading-${CSS.escape(itemId)} textarea`)?.select();
}
