import type { ISectionPropertiesOptions } from 'docx';
import { hasLetterhead, type Layout } from '../../../shared/summary/layout.ts';
import { millimetres } from './measures.ts';

/** Twips: A4 by ISO 216, Letter by ANSI Y14.1. */
const SIZES = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;
/** How far header and footer stand from the paper's edge, in millimetres; less where the margin is narrower. */
const EDGE = 12.5;
/** Word refuses a page whose text is narrower than half an inch. */
const NARROWEST_TEXT = 720;

/** Twips between the margins. */
export const textWidthOf = ({ page }: Layout): number =>
  Math.max(
    NARROWEST_TEXT,
    SIZES[page.size].width - millimetres(page.marginLeft) - millimetres(page.marginRight),
  );

/** Paper and margins, and whether the first page has a head of its own. */
export function pageSetup(layout: Layout): ISectionPropertiesOptions {
  const { page } = layout;
  return {
    page: {
      size: SIZES[page.size],
      margin: {
        top: millimetres(page.marginTop),
        right: millimetres(page.marginRight),
        bottom: millimetres(page.marginBottom),
        left: millimetres(page.marginLeft),
        header: millimetres(Math.min(EDGE, page.marginTop / 2)),
        footer: millimetres(Math.min(EDGE, page.marginBottom / 2)),
      },
    },
    titlePage: hasLetterhead(layout),
  };
}
