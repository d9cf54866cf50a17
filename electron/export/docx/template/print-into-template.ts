import { success, type Result } from '../../../../shared/result.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';
import { bodyPlan, type BodyChoices } from '../body-plan.ts';
import { documentBody } from '../document-body.ts';
import type { DocxFailure } from '../docx-failure.ts';
import { textWidthOf } from '../page-setup.ts';
import type { StyleSetting } from '../paragraph-styles.ts';
import { styleSetting } from '../style-setting.ts';
import { wordDocumentFrame } from '../word-document-frame.ts';
import { writtenParts } from '../written-parts.ts';
import { serializeXml } from '../xml-tree.ts';
import { zipPackage } from '../zip-package.ts';
import { mergeNumbering, mergeStyles } from './merged-parts.ts';
import { openTemplate } from './open-template.ts';
import { templateLook, type TemplateLook } from './template-look.ts';
import { templatePackage } from './template-package.ts';

/**
 * Prints a summary into a user's Word document: its header, footer, page, styles, theme, fonts and settings stay, its
 * body makes way for ours. Styles it lacks are added, lists come under numbers of their own.
 */
export function printIntoTemplate(
  summary: Summary,
  bytes: Uint8Array,
  carriedMeeting: string | undefined,
): Result<Uint8Array, DocxFailure> {
  const opened = openTemplate(bytes);
  if (!opened.ok) return opened;
  const template = opened.value;
  const look = templateLook(template);
  // Headings number themselves one by one: a style of the template's is not changed to do it.
  const setting: StyleSetting = { ...styleSetting(summary), numbersHeadings: false };
  const plan = bodyPlan(choicesFor(look, setting, summary), summary.direction === 'rtl');
  const frame = wordDocumentFrame(summary, plan, setting, {});
  const written = writtenParts(frame, documentBody(summary, plan), (number) => number + look.numberShift);
  const styles = mergeStyles(look, written, setting);
  const numbering = mergeNumbering(look, written, styles);
  const documentXml = onPageOf(look, written.document);
  return success(
    zipPackage(
      templatePackage(template, {
        summary,
        look,
        links: plan.links,
        documentXml,
        styles,
        numbering,
        carriedMeeting,
      }),
    ),
  );
}

const choicesFor = (look: TemplateLook, setting: StyleSetting, summary: Summary): BodyChoices => ({
  styles: look.styles.ids,
  headingNumbers: look.isListed('heading1') ? 'template' : 'paragraph',
  tiesListsToStyles: false,
  namesBulletList: [!look.isListed('bullet1'), !look.isListed('bullet2')],
  // What a style of the template's own makes of such lines is not for us to say.
  isBoldByStyle: {
    action: look.styles.isOwn('action') ? null : setting.isBold.action,
    decision: look.styles.isOwn('decision') ? null : setting.isBold.decision,
  },
  textWidth: look.page?.textWidth ?? textWidthOf(summary.layout),
  linkPrefix: look.linkPrefix,
});

const SECTION = '<w:sectPr';
const END = '</w:body>';

/** The body with the template's page in place of ours, where the template states one. */
function onPageOf({ page }: TemplateLook, documentXml: string): string {
  if (page === null) return documentXml;
  const end = documentXml.lastIndexOf(END);
  return (
    documentXml.slice(0, documentXml.lastIndexOf(SECTION)) +
    serializeXml(page.sectionProperties) +
    documentXml.slice(end)
  );
}
