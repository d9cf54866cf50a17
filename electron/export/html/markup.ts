/** HTML source whose every text has been escaped. Only this file makes it, so a plain string can never pass for it. */
export type Markup = { readonly [SOURCE]: string };

/** What may stand in a template: text and numbers are escaped, markup goes in as it is, `null` prints nothing. */
export type MarkupPart = string | number | Markup | null | readonly MarkupPart[];

const SOURCE = Symbol('HTML source');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that reads the same in an element and between quotes of an attribute (HTML Standard, section 13.3). */
const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function sourceOfPart(part: MarkupPart): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return SOURCE in part ? part[SOURCE] : part.map(sourceOfPart).join('');
}

/**
 * Builds markup from a template. Text from the meeting is escaped wherever it stands; an attribute's value must be
 * quoted in the template. Never for the inside of `<style>` and `<script>`, where entities mean nothing.
 * (Not named "html", which formatters take as leave to put spaces between the elements.)
 */
export function markup(template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const source = template.reduce(
    (before, text, index) => before + sourceOfPart(parts[index - 1] ?? null) + text,
  );
  return { [SOURCE]: source };
}

/** Each piece on a line of its own, so that a page can be read and compared as source; `null` has no line. */
export const onLines = (...pieces: readonly (Markup | null)[]): Markup => ({
  [SOURCE]: pieces.map((piece) => (piece === null ? '' : `${piece[SOURCE]}\n`)).join(''),
});

/** The finished page. */
export const sourceOf = (finished: Markup): string => finished[SOURCE];

/**
 * Content of `<style>` or of a `<script>` data block, which the browser takes as it stands.
 * Throws where the text could end the element: the caller has to escape for its own language first.
 */
export function rawText(text: string): Markup {
  if (/<[/!a-z]/i.test(text)) throw new Error('Raw text of an element must not hold a tag');
  return { [SOURCE]: text };
}
