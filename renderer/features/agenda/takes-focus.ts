/**
 * A ref for the control a dialog or a menu begins at: opening one looks for the attribute, which React's `autoFocus`
 * does not set. It takes the focus in the same step, so that no key typed right after is lost on what opened it.
 */
export const takesFocus = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '');
