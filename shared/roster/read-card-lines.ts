/** A line of a contact, unfolded and its name in capitals, on `lines` lines from `line` (1 is the first). */
export type CardLine = {
  readonly line: number;
  readonly lines: number;
  readonly name: string;
  readonly value: string;
};

const CONTENT = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/su;
const QUOTED_PRINTABLE = /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/iu;

/** The lines of contacts (RFC 6350, section 3.2), those of version 2.1 in quoted-printable decoded. */
export function readCardLines(text: string): CardLine[] {
  const found: CardLine[] = [];
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r]/u);
  for (let index = 0; index < lines.length; index++) {
    const first = index;
    const pieces = [lines[index] ?? ''];
    const isQuoted = QUOTED_PRINTABLE.test(CONTENT.exec(pieces[0] ?? '')?.[2] ?? '');
    while (index + 1 < lines.length && goesOn(pieces.at(-1) ?? '', lines[index + 1] ?? '', isQuoted)) {
      if (isQuoted) pieces.push((pieces.pop() ?? '').replace(/=$/u, ''));
      pieces.push((lines[++index] ?? '').replace(isQuoted ? /^\t/u : /^[ \t]/u, ''));
    }
    const whole = pieces.join('');
    if (whole.trim() === '') continue;
    const [, name = '', , value = whole] = CONTENT.exec(whole) ?? [];
    found.push({
      line: first + 1,
      lines: index - first + 1,
      name: name.toUpperCase(),
      value: isQuoted ? fromQuotedPrintable(value) : value,
    });
  }
  return found;
}

/** Folded lines begin with a blank; quoted-printable ones end with an equals sign. */
const goesOn = (line: string, next: string, isQuoted: boolean): boolean =>
  /^[ \t]/u.test(next) || (isQuoted && line.endsWith('='));

/** As UTF-8; what is none stays as it is written. */
function fromQuotedPrintable(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replaceAll(/=([\dA-F]{2})/giu, '%$1'));
  } catch {
    return value;
  }
}
