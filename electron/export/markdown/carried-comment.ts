import { createHash } from 'node:crypto';

const OPENING = '<!-- rapporteur/meeting, sha-256 of the text above: ';

/**
 * The meeting inside a Markdown summary: one HTML comment at the end, which Markdown programs do not show. Two
 * hyphens would end a comment (HTML, section 13.1.6); in JSON they stand only inside strings, where they can be
 * written as escapes.
 */
export const carriedComment = (text: string, meetingText: string): string =>
  `${OPENING}${fingerprint(text)}\n${meetingText.trimEnd().replaceAll('--', '\\u002d\\u002d')}\n-->`;

/** The comment wherever it stands: text may have been added behind it. The last one counts. */
export const CARRIED_COMMENT = new RegExp(
  String.raw`(?:^|\n)<!-- rapporteur/meeting, sha-256 of the text above: ([0-9a-f]{64})[ \t]*\r?\n([\s\S]*?)\r?\n[ \t]*-->[ \t]*(?=\r?\n|$)`,
  'g',
);

/** SHA-256 of a text, in hexadecimal. Line ends and white space at the ends of lines and text do not count. */
export const fingerprint = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?<![ \t])[ \t]+$/gm, '')
        .trim(),
    )
    .digest('hex');
