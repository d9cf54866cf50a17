import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import { logoSize, pictureOf, type Logo } from '../../../shared/summary/logo.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { RELATIONSHIP, type Relationship } from './relationships.ts';

/** CSS pixels, in which docx takes sizes of pictures: 96 an inch. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const PIXELS_PER_TWIP = 96 / 1440;
const FILES = { 'image/png': 'media/logo.png', 'image/jpeg': 'media/logo.jpg' } as const;
const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;
const ALIGNMENTS = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
} as const;
/** Where the logo stands, and the letterhead's lines below it. */
export const logoAlignment = ({ place }: Logo): (typeof ALIGNMENTS)[Logo['place']] => ALIGNMENTS[place];

const RELATIONSHIP_ID = 'rIdLogo';

/** The logo as the first paragraph of the first page's header. */
export function logoParagraph(logo: Logo, isLast: boolean, plan: BodyPlan): Paragraph {
  const picture = pictureOf(logo);
  const size = logoSize(picture, logo.height * PIXELS_PER_MILLIMETRE, plan.textWidth * PIXELS_PER_TWIP);
  return new Paragraph({
    ...paragraphBase(plan, 'header'),
    alignment: logoAlignment(logo),
    // One line, however high: LibreOffice cuts a picture in a line of the text's spacing.
    spacing: { after: isLast ? 240 : 100, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: TYPES[picture.mediaType],
        data: picture.bytes,
        transformation: size,
        // An id of its own, or docx counts on from one document to the next.
        altText: { id: '1', name: 'Logo', description: logo.alternativeText },
      }),
    ],
  });
}

/** As docx writes a picture until it has a relationship; text cannot look so, since its quotes are escaped. */
const UNRELATED = /r:embed="rId\{[^"{}]*\}"/g;

/** A header with its picture tied to the relationship that leads to it. */
export const withLogoRelated = (headerXml: string): string =>
  headerXml.replaceAll(UNRELATED, `r:embed="${RELATIONSHIP_ID}"`);

/** The picture as a part of the package below `word/`, and how a header refers to it. */
export function logoPart(logo: Logo): {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly relationship: Relationship;
} {
  const { mediaType, bytes } = pictureOf(logo);
  const target = FILES[mediaType];
  return {
    name: `word/${target}`,
    type: mediaType,
    bytes,
    relationship: { id: RELATIONSHIP_ID, type: RELATIONSHIP.image, target },
  };
}
