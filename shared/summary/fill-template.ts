/** Fills `{name}` places of a label. A place nobody fills stays as written, so that a slip in a style is seen. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );

/** What stands between a text and a label behind it: a space, but none before a full-width bracket, which brings its own. */
export const spaceBefore = (label: string): string => (/^[\uff08\u3010\u300a]/.test(label) ? '' : ' ');

/** A text with a label behind it; either may be empty. */
export const withLabel = (text: string, label: string): string =>
  text === '' || label === '' ? text + label : text + spaceBefore(label) + label;
