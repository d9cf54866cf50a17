import { markup, rawText, type Markup } from './markup.ts';

/** The data block that carries the meeting; electron/import/carried/carried-in-html.ts looks for it. */
export const CARRIED_ID = 'rapporteur-meeting';
export const CARRIED_TYPE = 'application/json';

/**
 * Puts the meeting's JSON into the page as a data block, which no browser runs (HTML Standard, section 4.12.1).
 * In JSON a "<" stands only inside strings and means the same as `\u003c`, with which no text can end the element.
 */
export function carriedMarkup(meetingText: string): Markup {
  const escaped = meetingText.replaceAll('<', String.raw`\u003c`);
  return markup`<script type="${CARRIED_TYPE}" id="${CARRIED_ID}">${rawText(escaped)}</script>`;
}
