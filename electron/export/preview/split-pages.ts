/** One page as an SVG that is a picture and nothing more: no script, style, link, text or reference outside itself. */
export type PageImage = {
  readonly svg: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
};

/** Typst writes the tags of the whole document's SVG at this depth: page fills, pages and their ends, the glyphs. */
const TOP = '\n    <';

/**
 * Parts Typst's one SVG of a document into its pages, each with the glyphs it uses. Text is outlines there, so the
 * addresses of links are all that comes from the meeting; Typst does not escape them fully, and they are taken out
 * first. What is left is held against the few shapes there can be, so that nothing else ever reaches a window.
 */
export function splitPages(svg: string, count: number): readonly PageImage[] {
  const drawn = svg.replaceAll(/<a(( transform="[^"]*")?) href="[^"]*" xlink:href="[^"]*">/g, '<g$1>');
  const size = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn);
  const width = Number(size?.[1]);
  const height = Number(size?.[2]) / count;
  const [, ...parts] = drawn.replaceAll('</a>', '</g>').replaceAll(' xlink:href=', ' href=').split(TOP);
  const definitions = parts.findIndex((part) => part.startsWith('defs'));
  const glyphs = glyphsOf(parts.slice(definitions).join(TOP));
  const bodies = parts
    .slice(0, definitions === -1 ? parts.length : definitions)
    .filter((part) => part.startsWith('g>') || part.startsWith('g '))
    .map((part) => compact(part.slice(part.indexOf('>') + 1)));
  if (bodies.length !== count) throw new Error(`Typst drew ${bodies.length} of ${count} pages`);
  return bodies.map((body) => pageImage(body, glyphs, width, height));
}

type Glyphs = ReadonlyMap<string, { readonly id: string; readonly symbol: string }>;

/** Typst's names of glyphs are hashes of 32 digits, used thousands of times; here they are counted. */
function glyphsOf(definitions: string): Glyphs {
  const glyphs = new Map<string, { id: string; symbol: string }>();
  for (const [, name, attributes, content] of definitions.matchAll(
    /<symbol id="(g[0-9A-F]+)"([^>]*)>(.*?)<\/symbol>/gs,
  )) {
    const id = `g${glyphs.size.toString(36)}`;
    if (name !== undefined)
      glyphs.set(name, { id, symbol: `<symbol id="${id}"${attributes}>${compact(content ?? '')}</symbol>` });
  }
  return glyphs;
}

function pageImage(body: string, glyphs: Glyphs, width: number, height: number): PageImage {
  const used = new Set<string>();
  const drawn = body.replaceAll(/ href="#(\w+)"/g, (_, name: string) => {
    const glyph = glyphs.get(name);
    if (glyph === undefined) throw new Error(`Typst used a glyph it did not draw: ${name}`);
    used.add(glyph.symbol);
    return ` href="#${glyph.id}"`;
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path fill="#ffffff" d="M0 0h${width}v${height}H0Z"/>${drawn}<defs>${[...used].join('')}</defs></svg>`;
  assertIsDrawing(svg);
  return { svg, width, height };
}

const compact = (markup: string): string =>
  markup
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/ (?:class="[^"]*"|fill-rule="nonzero"|y="0")/g, '')
    .trim();

/** Elements and attributes of a drawing; `href` only to a glyph of its own, or to a picture it holds itself. */
const TAG =
  /<image(?: (?:href="data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]*"|(?:width|height|preserveAspectRatio|x|y|transform|style)="[^"<>&]*"))*\/>|<\/?(?:svg|g|path|use|symbol|defs|rect|clipPath)(?: (?:href="#\w+"|(?:xmlns|viewBox|width|height|fill|stroke[a-z-]*|d|id|x|y|transform|overflow|clip-path|fill-opacity|stroke-opacity|opacity)="[^"<>&]*"))*\/?>/g;

function assertIsDrawing(svg: string): void {
  const rest = svg.replaceAll(TAG, '').trim();
  if (rest !== '') throw new Error(`Typst drew what a page has no use for: ${rest.slice(0, 80)}`);
}
