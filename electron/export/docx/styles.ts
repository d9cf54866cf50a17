import {
  DocumentDefaults,
  EmphasisMarkType,
  ImportedXmlComponent,
  type ICharacterStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Layout } from '../../../shared/summary/layout.ts';
import { halfPoints, wordColour } from './measures.ts';
import { paragraphStyles, type StyleSetting } from './paragraph-styles.ts';
import { scriptFonts } from './script-fonts.ts';
import { STYLE_NAMES, USUAL_STYLE_IDS } from './style-ids.ts';
import { wordLanguages } from './word-languages.ts';

/** All styles of a document of ours. Those `docx` would add on its own (headings 3 to 6, footnotes) stay out. */
export const documentStyles = (setting: StyleSetting): IStylesOptions => ({
  importedStyles: [defaults(setting), normalTable(), participantsTable(setting.layout)],
  paragraphStyles: paragraphStyles(setting),
  characterStyles: [hyperlink(setting.layout), emphasis()],
});

const defaults = ({ layout, language }: StyleSetting): DocumentDefaults =>
  new DocumentDefaults({
    run: {
      font: scriptFonts(layout.fonts.body, language),
      size: halfPoints(layout.fonts.bodySize),
      color: wordColour(layout.colours.text),
      language: wordLanguages(language),
    },
  });

const hyperlink = (layout: Layout): ICharacterStyleOptions => ({
  id: USUAL_STYLE_IDS.hyperlink,
  name: STYLE_NAMES.hyperlink,
  run: { color: wordColour(layout.colours.links), underline: {} },
});

/** Of Chinese characters, which have no italics: the dot each of them gets (Word puts it where the language has it). */
const emphasis = (): ICharacterStyleOptions => ({
  id: USUAL_STYLE_IDS.emphasis,
  name: STYLE_NAMES.emphasis,
  run: { emphasisMark: { type: EmphasisMarkType.DOT } },
});

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sideMargins = (twips: number): string =>
  `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${twips}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${twips}" w:type="dxa"/></w:tblCellMar>`;

// `docx` has no words for table styles of a document's own.
const normalTable = (): ImportedXmlComponent =>
  ImportedXmlComponent.fromXmlString(
    `<w:style ${WORD} w:type="table" w:default="1" w:styleId="${USUAL_STYLE_IDS.normalTable}"><w:name w:val="${STYLE_NAMES.normalTable}"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${sideMargins(108)}</w:tblPr></w:style>`,
  );

function participantsTable(layout: Layout): ImportedXmlComponent {
  const line = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${wordColour(layout.colours.rules)}"/>`;
  return ImportedXmlComponent.fromXmlString(
    `<w:style ${WORD} w:type="table" w:customStyle="1" w:styleId="${USUAL_STYLE_IDS.participantsTable}"><w:name w:val="${STYLE_NAMES.participantsTable}"/><w:basedOn w:val="${USUAL_STYLE_IDS.normalTable}"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders>${sideMargins(85)}</w:tblPr></w:style>`,
  );
}
