import { assertNever } from '../../../shared/assert-never.ts';
import type { Sentence } from '../../../shared/bridge/contract.ts';
import { compareSummaries } from '../../../shared/compare/compare-summaries.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { officialSummary } from '../../../shared/summary/official-summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { printFormats } from '../formats.ts';
import { describePdfFailure } from '../pdf/pdf-failure.ts';
import type { PrintAnswers, PrintKind, PrintRequest } from './print-request.ts';

/** Sets pages, prints a file or compares; e-mail addresses and internal lines stay out of the files. */
export async function answerPrintRequest(
  request: PrintRequest,
): Promise<Result<PrintAnswers[PrintKind], Sentence>> {
  const { meeting, style } = request;
  switch (request.kind) {
    case 'preview': {
      // The typesetter is some 50 MB, loaded with the first document that is looked at.
      const { previewPages } = await import('../preview/preview-pages.ts');
      const shown = await previewPages(officialSummary(meeting, style, request.edition));
      return shown.ok ? shown : failure({ sentence: describePdfFailure(shown.error) });
    }
    case 'export': {
      const { edition = 'full', format } = request;
      const options = { style, edition, pdfStandard: 'ua-1', withPrivate: false } as const;
      for await (const { result } of printFormats(meeting, [format], options))
        return result.ok ? success(result.value) : failure({ sentence: result.error });
      throw new Error(`No printer answered for ${format}`);
    }
    case 'compare':
      return success(compareSummaries(summarise(request.before, style), summarise(meeting, style)));
    case 'trackedChanges': {
      const { printTrackedChanges } = await import('../docx/tracked/print-tracked-changes.ts');
      return success(
        printTrackedChanges(summarise(request.before, style), summarise(meeting, style), request.at),
      );
    }
    default:
      return assertNever(request);
  }
}
