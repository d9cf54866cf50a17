import { escapeXml, XML_DECLARATION } from './write-xml.ts';
import { CONTENT_TYPE } from './content-types.ts';
import { RELATIONSHIP, relationshipsXml, type Relationship } from './relationships.ts';
import { bodyFingerprint } from './body-text.ts';

/** Namespace of the custom XML part that holds a meeting's data; its number changes when its shape does. */
export const CARRIED_NAMESPACE = 'urn:rapporteur:meeting:1';

/** Names this data store for Word; any will do as long as no other store in the file has it (29500-1, 22.5.2.1). */
const STORE_ID = '{7A3C1B52-9D0E-4F6A-8B21-5C0D4E1F2A93}';

export type CarriedParts = {
  readonly parts: readonly (readonly [name: string, content: string])[];
  readonly types: readonly (readonly [name: string, type: string])[];
  /** From the main document, by which Word and LibreOffice know the part is to be kept. */
  readonly relationship: Relationship;
};

// XML cannot hold these two at all; JSON can say them in letters.
const inLetters = (json: string): string =>
  json.replaceAll(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

/**
 * The meeting as custom XML data (ISO/IEC 29500-1, 15.2.5 and 15.2.6): its JSON as text, and a fingerprint of the
 * printed text, by which a reader can tell whether somebody has since edited the document.
 */
export function carriedMeetingParts(meetingText: string, documentXml: string, item: number): CarriedParts {
  const properties = `customXml/itemProps${item}.xml`;
  return {
    parts: [
      [
        `customXml/item${item}.xml`,
        `${XML_DECLARATION}<meeting xmlns="${CARRIED_NAMESPACE}" fingerprint="${bodyFingerprint(documentXml)}">${escapeXml(inLetters(meetingText))}</meeting>`,
      ],
      [
        properties,
        `${XML_DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${STORE_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      ],
      [
        `customXml/_rels/item${item}.xml.rels`,
        relationshipsXml([
          { id: 'rId1', type: RELATIONSHIP.customXmlProperties, target: `itemProps${item}.xml` },
        ]),
      ],
    ],
    types: [[properties, CONTENT_TYPE.customXmlProperties]],
    relationship: { id: 'rIdMeeting', type: RELATIONSHIP.customXml, target: `../customXml/item${item}.xml` },
  };
}
