import { z } from 'zod';
import { nameSchema } from '../meeting/text.ts';
import { bytesOfBase64, embeddedFile } from './embedded-file.ts';
import { readRasterImage, type RasterImage } from './raster-image.ts';

/** Bytes of a logo. */
export const LOGO_BYTES = 1024 * 1024;

/**
 * A picture at the head of the first page: PNG or JPEG, inside the style so that it travels with it. Never an address:
 * a style loads nothing. Never SVG, which is markup.
 */
export const logoSchema = z.looseObject({
  /** The picture's file as base64. */
  data: embeddedFile(LOGO_BYTES, 'a PNG or JPEG picture').superRefine((data, context) => {
    const image = readRasterImage(bytesOfBase64(data));
    if (!image.ok) context.addIssue({ code: 'custom', message: `cannot be used: ${image.error}` });
  }),
  /** What the picture shows, in words, for those who do not see it. PDF/UA asks for it. */
  alternativeText: nameSchema.min(1, 'must say what the picture shows, for those who do not see it'),
  /** Millimetres; less where the picture would be wider than the text. */
  height: z.number().min(4).max(80).default(18),
  place: z.enum(['start', 'center', 'end']).default('start'),
});
export type Logo = z.infer<typeof logoSchema>;

/** A logo as printers need it. */
export type PrintedLogo = RasterImage & { readonly bytes: Uint8Array<ArrayBuffer> };

/** The picture of a logo. The schema has judged it, so that it is one. */
export function pictureOf({ data }: Logo): PrintedLogo {
  const bytes = bytesOfBase64(data);
  const image = readRasterImage(bytes);
  if (!image.ok) throw new Error(`The logo was not judged before it was printed: ${image.error}`);
  return { ...image.value, bytes };
}

/** Width and height of a logo on paper whose text is so wide, in whatever unit `textWidth` and `height` share. */
export function logoSize(
  { width, height }: RasterImage,
  wanted: number,
  textWidth: number,
): { readonly width: number; readonly height: number } {
  const printed = Math.min(wanted, (textWidth * height) / width);
  return { width: (printed * width) / height, height: printed };
}
