import { cleanText } from '../../shared/text/clean-text.ts';

/** What Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const LONGEST = 100;

/**
 * A title as the name of a file, without its ending, that every system and every synced folder takes: no separators,
 * no characters Windows refuses, no dot or space at an end, at most 100 characters.
 */
export function meetingFileName(title: string): string {
  const name = [
    ...cleanText(title)
      .replaceAll(/[<>:"/\\|?*]+/g, ' ')
      .replaceAll(/\s+/g, ' '),
  ]
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  return name === '' || RESERVED.test(name) ? `Meeting ${name}`.trim() : name;
}
