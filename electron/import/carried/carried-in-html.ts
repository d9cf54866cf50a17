import { walkMarkup } from '../../../shared/text/walk-markup.ts';
import { CARRIED_ID, CARRIED_TYPE } from '../../export/html/carried-markup.ts';

/**
 * The meeting's JSON that `printHtml` put into a page, character for character, or null where the page carries none.
 * Only looks: whoever calls checks that it is a meeting. Any text may be given, however damaged.
 */
export function takeCarriedFromHtml(text: string): string | null {
  let carried: string | null = null;
  let isInside = false;
  walkMarkup(text, {
    onopentag(name, attributes) {
      isInside =
        carried === null &&
        name === 'script' &&
        attributes['id'] === CARRIED_ID &&
        attributes['type'] === CARRIED_TYPE;
      if (isInside) carried = '';
    },
    ontext(piece) {
      if (isInside) carried = (carried ?? '') + piece;
    },
    onclosetag() {
      isInside = false;
    },
  });
  return carried === null ? null : withBrackets(carried);
}

/** Undoes the escaping of "<", and only where the backslash is not itself escaped. */
const withBrackets = (json: string): string =>
  json.replaceAll(/\\(u003c|[^])/g, (escape, code: string) => (code === 'u003c' ? '<' : escape));
