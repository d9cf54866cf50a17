import type { Summary } from '../../../shared/summary/summary.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { escapeXml, XML_DECLARATION } from './write-xml.ts';

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${escapeXml(cleanText(text))}</${name}>`;

type Described = Pick<Summary, 'properties' | 'language' | 'status'>;

/** Where a meeting has no date. The earliest a zip file can say, and plainly no real one. */
const NO_DATE = '1980-01-01';

/**
 * `docProps/core.xml` (ISO/IEC 29500-2, 8): what a file manager shows. Made and changed are the day of the meeting,
 * never the time of the export, since the same meeting must give the same bytes; that is also why the library's own
 * part, which takes the clock's, is not used.
 */
export function corePropertiesXml({ properties, language, status }: Described): string {
  const moment = `${properties.date ?? NO_DATE}T00:00:00Z`;
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    element('dc:title', properties.title) +
    element('dc:subject', properties.subject) +
    element('dc:creator', properties.author) +
    element('cp:lastModifiedBy', properties.author) +
    element('dc:language', language) +
    element('cp:contentStatus', status?.isDraft === true ? 'Draft' : '') +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

/** `docProps/app.xml` (ISO/IEC 29500-1, 22.2): which program wrote the file, without a version, for the same reason. */
export const extendedPropertiesXml = (): string =>
  `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rapporteur</Application></Properties>`;
