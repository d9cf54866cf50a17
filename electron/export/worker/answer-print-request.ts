import { failure, success, type Result } from '../../../shared/result.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import type { Sentence } from '../../../shared/bridge/contract.ts';
import { printFormats } from '../formats.ts';
import { describePdfFailure } from '../pdf/pdf-failure.ts';
import type { PrintAnswers, PrintKind, PrintRequest } from './print-request.ts';

/** Sets pages or prints a file; e-mail addresses and internal lines stay out of the files. */
export async function answerPrintRequest(
  request: PrintRequest,
): Promise<Result<PrintAnswers[PrintKind], Sentence>> {
  const { meeting, style } = request;
  if (request.kind === 'preview') {
    // The typesetter is some 50 MB, loaded with the first document that is looked at.
    const { previewPages } = await import('../preview/preview-pages.ts');
    const shown = await previewPages(summarise(meeting, style));
    return shown.ok ? shown : failure({ sentence: describePdfFailure(shown.error) });
  }
  const options = { style, pdfStandard: 'ua-1', withPrivate: false } as const;
  for await (const { result } of printFormats(meeting, [request.format], options))
    return result.ok ? success(result.value) : failure({ sentence: result.error });
  throw new Error(`No printer answered for ${request.format}`);
}
