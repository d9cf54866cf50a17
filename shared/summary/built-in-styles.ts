import { houseStyleSchema, type HouseStyle } from './house-style.ts';

/** The reference: bullets, arrow lines, agenda and participants as annexes. Every usual value is this style's. */
const actionItems = houseStyleSchema.parse({ id: 'action-items', name: 'Action items & next steps' });

/** The longer form of the same bodies: an opening paragraph, then paragraphs numbered through the document. */
const summaryReport = houseStyleSchema.parse({
  id: 'summary-report',
  name: 'Summary report',
  documentKind: 'summaryReport',
  numbersParagraphs: true,
  printsActionDetails: true,
  opening: {},
  participants: {
    printsColumnNames: true,
    printsApologies: true,
    columns: ['familyName', 'givenName', 'affiliation'],
  },
  layout: { fonts: { body: 'Noto Serif', headings: 'Noto Sans' } },
});

/** House styles that come with Rapporteur; a file of the same shape adds another. */
export const builtInStyles: readonly HouseStyle[] = [actionItems, summaryReport];

export const defaultStyle = actionItems;

/** The built-in style of that id, or undefined. */
export const builtInStyle = (id: string): HouseStyle | undefined =>
  builtInStyles.find((style) => style.id === id);
