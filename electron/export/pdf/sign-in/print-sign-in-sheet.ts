import type { SignInSheet } from '../../../../shared/handouts/sign-in-sheet.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { success, type Result } from '../../../../shared/result.ts';
import type { Layout } from '../../../../shared/summary/layout.ts';
import { missingNotice } from '../missing-glyphs.ts';
import type { PdfFailure } from '../pdf-failure.ts';
import type { PrintedPdf } from '../print-pdf.ts';
import { setSheet } from '../set-sheet.ts';
import { asPdf } from '../typst-compiler.ts';
import { typstLanguage } from '../typst-language.ts';
import { signInPages } from './sign-in-layout.ts';
import template from './sign-in-sheet.typ?raw';

/** A sign-in sheet as a tagged PDF (PDF/UA-1) on the paper of a house style. Same sheet, same bytes. */
export async function printSignInSheet(
  sheet: SignInSheet,
  layout: Layout,
  { body, date }: Pick<Meeting, 'body' | 'date'>,
): Promise<Result<PrintedPdf, PdfFailure>> {
  const notices: string[] = [];
  const properties = {
    title: [sheet.meeting, sheet.words.title].filter((part) => part !== '').join(': '),
    author: body,
    date: date === null ? null : date.split('-').map(Number),
    ...typstLanguage(sheet.language),
  };
  const printed = await setSheet(
    {
      template,
      sheet: signInPages(sheet, layout),
      language: sheet.language,
      layout,
      files: { 'properties.json': JSON.stringify(properties) },
    },
    asPdf('ua-1'),
    notices,
  );
  if (!printed.ok) return printed;
  const { output: pdf, missing } = printed.value;
  if (missing.size > 0) notices.push(missingNotice(missing));
  return success({ pdf, notices });
}
