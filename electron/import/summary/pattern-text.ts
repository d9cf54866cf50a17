/** A text as a regular expression that matches it and nothing else. */
export const patternText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
