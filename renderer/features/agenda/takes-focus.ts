/** A ref for the control a dialog begins at: `showModal` looks for the attribute, which React's `autoFocus` does not set. */
export const takesFocus = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '');
