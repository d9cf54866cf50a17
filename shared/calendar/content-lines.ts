/** One property of a calendar file, `DTSTART;TZID=Europe/Paris:20260302T110000` (RFC 5545, section 3.1). */
export type ContentLine = {
  /** In capitals. */
  readonly name: string;
  /** Names in capitals; a parameter without a value is left out. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

/** More than any invitation has; the rest of a larger file is not looked at. */
const MOST_LINES = 100_000;

/**
 * The properties of a calendar file, folded lines joined. As tolerant as calendars in the wild need: any line ends,
 * empty parameters, quotation marks that are never closed; a line that is no property is left out.
 */
export function contentLines(text: string): ContentLine[] {
  const unfolded = text.replaceAll(/(?:\r\n|\n|\r)[ \t]/g, '');
  return unfolded
    .split(/\r\n|\n|\r/, MOST_LINES)
    .map(readLine)
    .filter((line) => line !== null);
}

function readLine(line: string): ContentLine | null {
  const [head, ...rest] = splitOutsideQuotes(line, ':');
  if (head === undefined || rest.length === 0) return null;
  const [name = '', ...parameters] = splitOutsideQuotes(head, ';');
  if (!/^[A-Za-z0-9-]+$/.test(name)) return null;
  return {
    name: name.toUpperCase(),
    parameters: new Map(parameters.flatMap(readParameter)),
    value: rest.join(':'),
  };
}

function readParameter(parameter: string): [string, string][] {
  const at = parameter.indexOf('=');
  if (at <= 0) return [];
  const value = parameter.slice(at + 1).replaceAll('"', '');
  return [[parameter.slice(0, at).toUpperCase(), unescapeParameter(value)]];
}

/** RFC 6868: what a parameter's value could not hold otherwise. */
const unescapeParameter = (value: string): string =>
  value.replaceAll(/\^(['n^])/g, (_, sign: string) => (sign === 'n' ? ' ' : sign === "'" ? '"' : '^'));

/** Parts of a text between separators that stand in no quotation marks; a mark that is never closed is a letter. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = text.indexOf('"', at + 1);
      if (end !== -1) at = end;
    } else if (sign === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
