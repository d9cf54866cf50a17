import { escapeXml, XML_DECLARATION } from './write-xml.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Content types of the parts this printer writes (ISO/IEC 29500-1, 11.3). */
export const CONTENT_TYPE = {
  document: `${WORD}document.main+xml`,
  styles: `${WORD}styles+xml`,
  numbering: `${WORD}numbering+xml`,
  settings: `${WORD}settings+xml`,
  fontTable: `${WORD}fontTable+xml`,
  header: `${WORD}header+xml`,
  footer: `${WORD}footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  xml: 'application/xml',
} as const;

/** `[Content_Types].xml` (ISO/IEC 29500-2, 6.2.3): the type of each part by its name in the package. */
export const contentTypesXml = (types: Iterable<readonly [part: string, type: string]>): string =>
  `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ...types,
  ]
    .map(([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`)
    .join('')}</Types>`;
