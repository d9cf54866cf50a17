import { success, type Result } from '../../../shared/result.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { bodyPlan, usualChoices } from './body-plan.ts';
import { carriedMeetingParts } from './carried-meeting-part.ts';
import { documentBody } from './document-body.ts';
import type { DocxFailure } from './docx-failure.ts';
import { headersAndFooters } from './header-and-footer.ts';
import { packageParts } from './package-parts.ts';
import { styleSetting } from './style-setting.ts';
import { printIntoTemplate } from './template/print-into-template.ts';
import { wordDocumentFrame } from './word-document-frame.ts';
import { writtenParts } from './written-parts.ts';
import { zipPackage } from './zip-package.ts';

export type DocxOptions = {
  /** The meeting as `.minutes` text, for the document to carry inside. */
  readonly carriedMeeting?: string;
  /** A Word document whose header, footer, page and styles are used instead of the house style's. */
  readonly template?: Uint8Array;
};

/**
 * Prints a summary as a Word document (ISO/IEC 29500-1, WordprocessingML, transitional). The same summary and options
 * give the same bytes on every machine. Fails only over a template that cannot be used.
 */
export async function printDocx(
  summary: Summary,
  options: DocxOptions = {},
): Promise<Result<Uint8Array, DocxFailure>> {
  const { carriedMeeting, template } = options;
  if (template !== undefined) return printIntoTemplate(summary, template, carriedMeeting);
  const setting = styleSetting(summary);
  const plan = bodyPlan(usualChoices(setting), summary.direction === 'rtl');
  const frame = wordDocumentFrame(summary, plan, setting, headersAndFooters(summary, plan));
  const written = writtenParts(frame, documentBody(summary, plan));
  const carried =
    carriedMeeting === undefined ? null : carriedMeetingParts(carriedMeeting, written.document, 1);
  return success(zipPackage(packageParts(summary, written, plan.links, carried)));
}
