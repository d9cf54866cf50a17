import { escapeXml, XML_DECLARATION } from './write-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';

/** Types of relationships this printer writes or must tell apart (ISO/IEC 29500-1, 11.3; 29500-2, 8.3). */
export const RELATIONSHIP = {
  document: `${OFFICE}officeDocument`,
  styles: `${OFFICE}styles`,
  numbering: `${OFFICE}numbering`,
  settings: `${OFFICE}settings`,
  fontTable: `${OFFICE}fontTable`,
  theme: `${OFFICE}theme`,
  header: `${OFFICE}header`,
  footer: `${OFFICE}footer`,
  hyperlink: `${OFFICE}hyperlink`,
  image: `${OFFICE}image`,
  customXml: `${OFFICE}customXml`,
  customXmlProperties: `${OFFICE}customXmlProps`,
  extendedProperties: `${OFFICE}extended-properties`,
  coreProperties: `${PACKAGE}core-properties`,
} as const;

export type Relationship = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
};

/** A relationships part (ISO/IEC 29500-2, 6.5). */
export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${escapeXml(target)}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
