import {
  parseXml,
  childElements,
  allElements,
  type XmlElement,
} from '../../../../electron/export/docx/xml-tree.ts';

/** The document with all changes accepted, as a word processor does it (ISO/IEC 29500-1, 17.13.5). */
export const acceptAll = (xml: string): XmlElement => settle(xml, 'ins', 'del');
export const rejectAll = (xml: string): XmlElement => settle(xml, 'del', 'ins');

function settle(xml: string, kept: 'ins' | 'del', gone: 'ins' | 'del'): XmlElement {
  const root = parseXml(xml)?.documentElement as XmlElement;
  const marked = (name: string, place: (element: XmlElement) => XmlElement | undefined) =>
    [...allElements(root)].filter((element) => element.localName === name && has(place(element), gone));
  // What is gone as a whole: rows, and paragraphs with their marks.
  const rows = marked('tr', (row) => childElements(row, 'trPr')[0]);
  const paragraphs = marked('p', (paragraph) => {
    const [properties] = childElements(paragraph, 'pPr');
    return properties === undefined ? undefined : childElements(properties, 'rPr')[0];
  });
  for (const element of [...rows, ...paragraphs]) element.parentNode?.removeChild(element);
  for (const table of [...allElements(root)].filter(({ localName }) => localName === 'tbl'))
    if (childElements(table, 'tr').length === 0) table.parentNode?.removeChild(table);
  for (const element of [...allElements(root)].filter(({ localName }) => localName === gone))
    element.parentNode?.removeChild(element);
  for (const element of [...allElements(root)].filter(({ localName }) => localName === kept)) {
    while (element.firstChild !== null) element.parentNode?.insertBefore(element.firstChild, element);
    element.parentNode?.removeChild(element);
  }
  return root;
}

const has = (element: XmlElement | undefined, name: string): boolean =>
  element !== undefined && childElements(element, name).length > 0;

/**
 * What a document says and how: each paragraph with its properties and its runs, neighbours of one look joined; each
 * row with its cells. Widths of columns, marks of settled changes, and whether a list is named by style or paragraph are
 * left out.
 */
export function saidIn(document: XmlElement | string): unknown[] {
  const root = typeof document === 'string' ? (parseXml(document)?.documentElement as XmlElement) : document;
  return [...allElements(root)]
    .filter(({ localName }) => localName === 'p')
    .map((paragraph) => ({
      row: rowOf(paragraph),
      properties: childElements(paragraph, 'pPr').flatMap((properties) =>
        childElementsAll(properties)
          .filter(({ localName }) => localName !== 'rPr' && localName !== 'numPr')
          .map(textOf),
      ),
      runs: runsOf(paragraph),
    }));
}

function rowOf(paragraph: XmlElement): string[] | null {
  let element = paragraph.parentNode as XmlElement | null;
  while (element !== null && element.localName !== 'tr') element = element.parentNode as XmlElement | null;
  if (element === null) return null;
  return childElements(element, 'trPr').flatMap((properties) =>
    childElementsAll(properties)
      .filter(({ localName }) => localName !== 'ins' && localName !== 'del')
      .map(textOf),
  );
}

function runsOf(paragraph: XmlElement): { look: string; link: string; text: string }[] {
  const runs: { look: string; link: string; text: string }[] = [];
  for (const run of [...allElements(paragraph)].filter(({ localName }) => localName === 'r')) {
    const look = childElements(run, 'rPr').map(textOf).join('');
    const parent = run.parentNode as XmlElement;
    const link = parent.localName === 'hyperlink' ? 'hyperlink' : '';
    const text = [...childElements(run, 't'), ...childElements(run, 'delText')]
      .map((element) => element.textContent ?? '')
      .join('');
    const last = runs.at(-1);
    if (last !== undefined && last.look === look && last.link === link) last.text += text;
    else if (text !== '') runs.push({ look, link, text });
  }
  return runs;
}

const childElementsAll = (element: XmlElement): XmlElement[] =>
  Array.from(element.childNodes).filter((node): node is XmlElement => node.nodeType === 1);

/** An element as text, its name, attributes and all below it. */
const textOf = (element: XmlElement): string =>
  `<${element.localName} ${Array.from(element.attributes)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ localName, value }) => `${localName}=${value}`)
    .toSorted()
    .join(' ')}>${childElementsAll(element).map(textOf).join('')}`;
