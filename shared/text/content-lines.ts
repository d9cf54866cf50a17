/** One property of a calendar or contact file, `DTSTART;TZID=Europe/Paris:20260302T110000` (RFC 5545, RFC 6350). */
export type ContentLine = {
  /** The first line it stands on, from 1, and how many. */
  readonly line: number;
  readonly lines: number;
  /** In capitals, without a group ("item1.EMAIL"); empty where the line is no property, whose value is then the line. */
  readonly name: string;
  /** Names in capitals; a parameter without a value is left out. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

const LINE_BREAK = /\r\n|[\n\r]/u;
/** How the forerunners of both formats wrote what is not ASCII. */
const QUOTED_PRINTABLE = /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/iu;

/**
 * The properties of a calendar or contact file, folded lines joined (RFC 5545, section 3.1; RFC 6350, section 3.2), those
 * in quoted-printable decoded. As tolerant as files in the wild need: any line ends, empty parameters, quotation marks
 * that are never closed. Blank lines are left out; what stands behind `mostLines` lines is not looked at.
 */
export function contentLines(text: string, mostLines?: number): ContentLine[] {
  const found: ContentLine[] = [];
  const lines = text.replace(/^\ufeff/u, '').split(LINE_BREAK, mostLines);
  for (let index = 0; index < lines.length; index++) {
    const first = index;
    const pieces = [lines[index] ?? ''];
    const isQuoted = QUOTED_PRINTABLE.test(splitOutsideQuotes(pieces[0] ?? '', ':')[0] ?? '');
    while (index + 1 < lines.length && goesOn(pieces.at(-1) ?? '', lines[index + 1] ?? '', isQuoted)) {
      if (isQuoted) pieces.push((pieces.pop() ?? '').replace(/=$/u, ''));
      pieces.push((lines[++index] ?? '').replace(isQuoted ? /^\t/u : /^[ \t]/u, ''));
    }
    const whole = pieces.join('');
    if (whole.trim() === '') continue;
    const property = readProperty(whole);
    const value = isQuoted ? fromQuotedPrintable(property.value) : property.value;
    found.push({ ...property, value, line: first + 1, lines: index - first + 1 });
  }
  return found;
}

/** Folded lines begin with a blank; quoted-printable ones end with an equals sign. */
const goesOn = (line: string, next: string, isQuoted: boolean): boolean =>
  /^[ \t]/u.test(next) || (isQuoted && line.endsWith('='));

function readProperty(whole: string): Pick<ContentLine, 'name' | 'parameters' | 'value'> {
  const [head = '', ...rest] = splitOutsideQuotes(whole, ':');
  const [shown = '', ...parameters] = splitOutsideQuotes(head, ';');
  const name = /^(?:[\w-]+\.)?([\w-]+)$/u.exec(shown)?.[1];
  if (name === undefined || rest.length === 0) return { name: '', parameters: new Map(), value: whole };
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

/** As UTF-8; what is none stays as it is written. */
function fromQuotedPrintable(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replaceAll(/=([\dA-F]{2})/giu, '%$1'));
  } catch {
    return value;
  }
}
