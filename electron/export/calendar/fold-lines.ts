const OCTETS = 75;
const encoder = new TextEncoder();

/**
 * Content lines folded as RFC 5545, section 3.1 says: none longer than 75 octets without its CR LF, a break never within
 * a character. (ts-ics counts characters, so a line of Chinese would be three times as long as allowed.)
 */
export const foldLines = (text: string): string =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
