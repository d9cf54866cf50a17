type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Knows whether something was typed into the field that has the keyboard since it got there: then Undo takes back
 * letters of the field, as everywhere, and not the last thing done to the meeting. Gives the question and what stops it.
 */
export function watchFields(): { readonly hasOwnUndo: (event: Event) => boolean; readonly stop: () => void } {
  const atFocus = new WeakMap<TextField, string>();
  const onFocus = ({ target }: FocusEvent): void => {
    if (isTextField(target)) atFocus.set(target, target.value);
  };
  document.addEventListener('focusin', onFocus);
  return {
    hasOwnUndo: ({ target }) =>
      isTextField(target) && atFocus.has(target) && atFocus.get(target) !== target.value,
    stop: () => document.removeEventListener('focusin', onFocus),
  };
}
