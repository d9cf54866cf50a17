import type { InlineText } from '../../../shared/meeting/inline-text.ts';

/** Whether all that can be seen of a line is bold. */
export const isWholeBoldLine = (text: InlineText): boolean => {
  const seen = text.filter((span) => span.text.trim() !== '');
  return seen.length > 0 && seen.every((span) => span.bold === true);
};
