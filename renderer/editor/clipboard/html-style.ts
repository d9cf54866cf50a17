export type HtmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** What an element makes of the text in it. */
export type TextStyle = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | undefined;
  readonly isPreformatted: boolean;
};

/** Bold and italic of an element by its name and its style; a style wins, since Google Docs wraps all in a `<b>` that is none. */
export function styledBy({ name, attributes }: HtmlElement, inherited: TextStyle): TextStyle {
  const style = styleOf(attributes);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const space = style.get('white-space') ?? '';
  return {
    ...inherited,
    bold:
      weight !== undefined
        ? /^(?:bold|bolder|[6-9]\d\d|1000)$/u.test(weight)
        : inherited.bold || name === 'b' || name === 'strong',
    italic:
      slant !== undefined
        ? /^(?:italic|oblique)/u.test(slant)
        : inherited.italic || name === 'i' || name === 'em' || name === 'cite',
    isPreformatted:
      space === ''
        ? inherited.isPreformatted || name === 'pre'
        : /^(?:pre(?!-line)|break-spaces)/u.test(space),
  };
}

/** Whether nothing of an element is to be read: what is not text, and what is not shown. */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  if (UNREAD.has(name) || /^(?:o|v|w|m):/u.test(name)) return name !== 'o:p';
  const style = styleOf(attributes);
  return (
    'hidden' in attributes ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    // The bullet Word types before a list paragraph.
    style.get('mso-list')?.toLowerCase() === 'ignore'
  );
}

const UNREAD = new Set(
  (
    'script style head title template meta link noscript iframe object embed svg math canvas audio video img map ' +
    'button input select textarea xml colgroup'
  ).split(' '),
);

/** The list level Word gives a paragraph in `mso-list: l0 level2 lfo1`, or null. */
export function wordListLevel({ attributes }: HtmlElement): number | null {
  const level = /\blevel(\d+)\b/u.exec(styleOf(attributes).get('mso-list') ?? '')?.[1];
  return level === undefined ? null : Number(level);
}

function styleOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    (attributes['style'] ?? '')
      .slice(0, 10_000)
      .split(';')
      .map((declaration) => {
        const colon = declaration.indexOf(':');
        return [
          declaration.slice(0, colon).trim().toLowerCase(),
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ];
      }),
  );
}
