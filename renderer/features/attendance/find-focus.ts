export const FIND_FIELD = 'attendance-find';

/** Gives the keyboard to the find field, its text selected no more than it was. */
export const focusFindField = (): void => document.getElementById(FIND_FIELD)?.focus();
