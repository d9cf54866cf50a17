/**
 * Hundredths of the width for action, who, due, status and outcome: the sentences take most, a status is a word. The
 * same in every format, so that pages and previews look alike.
 */
export const PREVIOUS_ACTION_SHARES: readonly number[] = [29, 19, 14, 15, 23];
