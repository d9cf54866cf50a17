import { AlignmentType, BorderStyle, type IParagraphStyleOptions } from 'docx';
import type { Layout } from '../../../shared/summary/layout.ts';
import { halfPoints, millimetres, wordColour } from './measures.ts';
import { hasItalics, scriptFonts } from './script-fonts.ts';
import { STYLE_NAMES, USUAL_STYLE_IDS, type StyleIds, type StyleRole } from './style-ids.ts';

export type StyleSetting = {
  readonly layout: Layout;
  readonly language: string;
  readonly textWidth: number;
  readonly numbersHeadings: boolean;
  readonly isBold: { readonly action: boolean; readonly decision: boolean };
};

type Definition = Omit<IParagraphStyleOptions, 'id' | 'name'>;

/** Points of white space in twips. */
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 });

/** How every paragraph of a summary looks, one style per purpose, under Word's own names where Word has one. */
export const paragraphStyles = (setting: StyleSetting): IParagraphStyleOptions[] => [
  ...textStyles(setting),
  ...headingStyles(setting),
  ...listStyles(),
  ...tableStyles(setting),
  ...marginStyles(setting),
];

const define = (role: StyleRole, definition: Definition): IParagraphStyleOptions => ({
  id: USUAL_STYLE_IDS[role],
  name: STYLE_NAMES[role],
  ...(role === 'body' ? {} : { basedOn: USUAL_STYLE_IDS.body }),
  quickFormat: true,
  ...definition,
});

const next = (role: keyof StyleIds) => ({ next: USUAL_STYLE_IDS[role] });

function textStyles({ layout, isBold }: StyleSetting): IParagraphStyleOptions[] {
  const line = (role: 'action' | 'decision') =>
    define(role, {
      next: USUAL_STYLE_IDS.bullet1,
      run: isBold[role] ? { bold: true } : {},
      paragraph: { spacing: space(5, 7), indent: { left: millimetres(5), hanging: millimetres(5) } },
    });
  // A property docx writes for styles, too, though its types name it for paragraphs only.
  const paragraph = { spacing: { ...space(0, 6), line: 264 }, widowControl: true };
  return [
    define('body', { paragraph }),
    define('title', { ...next('subtitle'), ...titleLook(layout, layout.fonts.titleSize, space(0, 2)) }),
    define('subtitle', { ...next('date'), ...titleLook(layout, layout.fonts.titleSize, space(0, 2)) }),
    define('date', { ...next('body'), ...titleLook(layout, layout.fonts.bodySize, space(4, 14)) }),
    line('action'),
    line('decision'),
  ];
}

const titleLook = (layout: Layout, size: number, spacing: ReturnType<typeof space>): Definition => ({
  run: { bold: true, size: halfPoints(size), color: wordColour(layout.colours.headings) },
  paragraph: { spacing, alignment: AlignmentType.CENTER, keepNext: true, keepLines: true },
});

function headingStyles({ layout, language, numbersHeadings }: StyleSetting): IParagraphStyleOptions[] {
  const look = (size: number) => ({
    bold: true,
    size: halfPoints(size),
    color: wordColour(layout.colours.headings),
    font: scriptFonts(layout.fonts.headings, language),
  });
  const keep = { keepNext: true, keepLines: true };
  const numbering = numbersHeadings ? { numbering: { reference: 'headings', level: 0, instance: 0 } } : {};
  return [
    define('heading1', {
      ...next('body'),
      run: look(layout.fonts.headingSize),
      paragraph: { ...keep, ...numbering, spacing: space(14, 5), outlineLevel: 0 },
    }),
    define('heading2', {
      ...next('body'),
      run: look(layout.fonts.bodySize),
      paragraph: { ...keep, spacing: space(10, 4), outlineLevel: 1 },
    }),
  ];
}

function listStyles(): IParagraphStyleOptions[] {
  const list = (role: 'bullet1' | 'bullet2' | 'number', reference: string, level: number) =>
    define(role, { paragraph: { spacing: space(0, 5), numbering: { reference, level, instance: 0 } } });
  return [list('bullet1', 'bullets', 0), list('bullet2', 'bullets', 1), list('number', 'numbers', 0)];
}

function tableStyles({ layout, language }: StyleSetting): IParagraphStyleOptions[] {
  const cell = (role: 'participant' | 'participantGroup' | 'participantColumn', run: Definition['run']) =>
    define(role, {
      run: { size: halfPoints(layout.fonts.tableSize), ...run },
      paragraph: { spacing: { ...space(2, 2), line: 240 } },
    });
  return [
    cell('participant', {}),
    cell('participantGroup', { bold: true }),
    cell(
      'participantColumn',
      hasItalics(language) ? { italics: true } : { size: halfPoints(layout.fonts.tableSize * 0.86) },
    ),
    define('tableGap', {
      run: { size: 8 },
      paragraph: { spacing: { ...space(0, 0), line: 120, lineRule: 'exact' } },
    }),
  ];
}

function marginStyles({ layout, textWidth }: StyleSetting): IParagraphStyleOptions[] {
  const small = halfPoints(Math.max(8, layout.fonts.bodySize - 2));
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: wordColour(layout.colours.rules) };
  return [
    define('header', { quickFormat: false, run: { size: small }, paragraph: { spacing: space(0, 0) } }),
    define('footer', {
      quickFormat: false,
      run: { size: small },
      paragraph: { spacing: space(0, 0), border: { top: rule }, rightTabStop: textWidth },
    }),
  ];
}
