/** A text of at most so many characters (UTF-16 units) for a place that is short, "…" standing for what was cut off. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
