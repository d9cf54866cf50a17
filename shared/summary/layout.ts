import { z } from 'zod';
import { nameSchema } from '../meeting/text.ts';
import { logoSchema } from './logo.ts';

/** Millimetres on paper. */
const millimetres = z.number().min(0).max(500);
/** Points of 1/72 inch. */
const points = z.number().min(4).max(72);

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour as in #1f3864');

/**
 * How the document looks: the part of a house style that printers read. Everything has a usual value, so a house
 * style file names only what differs.
 */
export const layoutSchema = z.looseObject({
  page: z
    .looseObject({
      size: z.enum(['a4', 'letter']).default('a4'),
      marginTop: millimetres.default(25),
      marginRight: millimetres.default(25),
      marginBottom: millimetres.default(22),
      marginLeft: millimetres.default(25),
    })
    .prefault({}),
  fonts: z
    .looseObject({
      /** A family every printer has: Noto Sans or Noto Serif in PDF; in DOCX any family name. */
      body: nameSchema.default('Noto Sans'),
      headings: nameSchema.default('Noto Sans'),
      bodySize: points.default(11),
      titleSize: points.default(14),
      headingSize: points.default(12),
      tableSize: points.default(10.5),
    })
    .prefault({}),
  colours: z
    .looseObject({
      text: colour.default('#000000'),
      headings: colour.default('#000000'),
      links: colour.default('#0b57a4'),
      rules: colour.default('#bfbfbf'),
      /** Behind the heading row of a participant group. */
      groupRow: colour.default('#eef1f5'),
    })
    .prefault({}),
  /** Printed at the head of the first page only, one line each, in small type; empty for none. */
  letterhead: z.array(nameSchema).max(12).default([]),
  /** Above the letterhead's lines on the first page; left out for none. */
  logo: logoSchema.optional(),
  footer: z
    .looseObject({
      /** Printed at the start side of every footer; empty for none. */
      text: nameSchema.default(''),
      /** Printed at the end side; `{page}` and `{pages}` are live fields. Empty for none; left out, the document's language says it. */
      pageNumber: nameSchema.optional(),
    })
    .prefault({}),
  /** Whether each annex begins on a page of its own. */
  annexesOnNewPage: z.boolean().default(true),
});
/** As printers read it: with what the language of the document gives. */
export type Layout = z.infer<typeof layoutSchema> & { readonly footer: { readonly pageNumber: string } };

/** Whether the first page has a head of its own. */
export const hasLetterhead = ({ letterhead, logo }: Pick<Layout, 'letterhead' | 'logo'>): boolean =>
  letterhead.length > 0 || logo !== undefined;
