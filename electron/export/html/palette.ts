import type { Layout } from '../../../shared/summary/layout.ts';
import { mixColours, readableColour } from './readable-colour.ts';

/** The colours of the page, as custom properties of the style sheet. */
export type Palette = {
  /** Behind the sheet. */
  readonly desk: string;
  /** The sheet. */
  readonly paper: string;
  readonly text: string;
  /** Letterhead, date line and footer. */
  readonly quiet: string;
  readonly headings: string;
  readonly links: string;
  readonly rules: string;
  readonly group: string;
  readonly groupText: string;
};

/** Least contrast of text on its ground (WCAG 2.2, 1.4.3). */
const AA = 4.5;

/** The house style's own colours, for paper; only a heading that would drown in its row is changed. */
export function printedPalette({ colours }: Layout): Palette {
  return {
    desk: '#ffffff',
    paper: '#ffffff',
    text: colours.text,
    quiet: colours.text,
    headings: colours.headings,
    links: colours.links,
    rules: colours.rules,
    group: colours.groupRow,
    groupText: readableColour(colours.headings, colours.groupRow, AA),
  };
}

/** The house style's colours on a light screen, those too faint to read darkened until they can be. */
export function lightPalette({ colours }: Layout): Palette {
  const paper = '#ffffff';
  const text = readableColour(colours.text, paper, AA);
  return {
    desk: '#f3f4f6',
    paper,
    text,
    quiet: readableColour(mixColours(paper, text, 0.68), paper, AA),
    headings: readableColour(colours.headings, paper, AA),
    links: readableColour(colours.links, paper, AA),
    rules: colours.rules,
    group: colours.groupRow,
    groupText: readableColour(colours.headings, colours.groupRow, AA),
  };
}

/** The same hues on a dark sheet: light enough to read, not so bright that the page glares in a dim room. */
export function darkPalette({ colours }: Layout): Palette {
  const paper = '#1c1f24';
  const text = readableColour(colours.text, paper, 12);
  const group = mixColours(paper, colours.groupRow, 0.09);
  return {
    desk: '#131519',
    paper,
    text,
    quiet: readableColour(mixColours(paper, text, 0.62), paper, AA),
    headings: readableColour(colours.headings, paper, 12),
    links: readableColour(colours.links, paper, 7),
    rules: mixColours(paper, colours.rules, 0.28),
    group,
    groupText: readableColour(colours.headings, group, 11),
  };
}
