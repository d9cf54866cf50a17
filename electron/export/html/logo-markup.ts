import type { Layout } from '../../../shared/summary/layout.ts';
import { logoSize, pictureOf } from '../../../shared/summary/logo.ts';
import { cssNumber } from './css-text.ts';
import { markup, type Markup } from './markup.ts';

/** CSS pixels in a millimetre. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** The widest text on a screen, in millimetres; on paper the style sheet keeps it within the page. */
const TEXT_WIDTH = 160;

/** The logo inside the page as a `data:` address, which loads nothing. Its characters are those of base64. */
export function logoMarkup({ logo }: Layout): Markup | null {
  if (logo === undefined) return null;
  const picture = pictureOf(logo);
  const { width, height } = logoSize(picture, logo.height, TEXT_WIDTH);
  const pixels = (length: number): number => Math.round(length * PIXELS_PER_MILLIMETRE);
  return markup`<p class="logo"><img src="data:${picture.mediaType};base64,${logo.data}" alt="${logo.alternativeText}" width="${pixels(width)}" height="${pixels(height)}"></p>`;
}

/** How the logo stands, and the letterhead's lines below it. On a dark sheet it has paper behind it: most are drawn for white. */
export const logoRules = ({ logo }: Layout): string =>
  logo === undefined
    ? ''
    : `
.document .logo { margin-block: 0 1em; text-align: ${logo.place}; line-height: 0; }
.document .letterhead { text-align: ${logo.place}; }
.document .logo img { max-inline-size: 100%; block-size: auto; max-block-size: ${cssNumber(logo.height)}mm; inline-size: auto; }
@media screen and (prefers-color-scheme: dark) { .document .logo img { padding: .4rem; border-radius: .2rem; background: #fff; } }`;
