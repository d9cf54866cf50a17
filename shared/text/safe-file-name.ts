import { cleanText } from './clean-text.ts';

/** What Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?: *\..*)?$/iu;
const LONGEST = 100;
/** UTF-8; file systems take 255 with the ending and what a copy adds. */
const MOST_BYTES = 200;

/**
 * A title as the name of a file, without its ending, that every system and every synced folder takes: no separators,
 * no characters Windows refuses, no dot or space at an end, at most 100 characters and 200 bytes. One that would be
 * nothing or a device begins with `fallback`.
 */
export function safeFileName(title: string, fallback: string): string {
  const name = withinBytes(
    [
      ...cleanText(title)
        .replaceAll(/[<>:"/\\|?*]+/g, ' ')
        .replaceAll(/\s+/g, ' '),
    ].slice(0, LONGEST),
  ).replaceAll(/^[. ]+|[. ]+$/g, '');
  return name === '' || RESERVED.test(name) ? `${fallback} ${name}`.trim() : name;
}

function withinBytes(characters: readonly string[]): string {
  let bytes = 0;
  let name = '';
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (bytes > MOST_BYTES) break;
    name += character;
  }
  return name;
}
