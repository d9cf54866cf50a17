import { assertNever } from '../../../shared/assert-never.ts';
import type { Sentence } from '../../../shared/bridge/contract.ts';
import { compareSummaries } from '../../../shared/compare/compare-summaries.ts';
import { nextMeetingOf } from '../../../shared/series/told-next-meeting.ts';
import { summaryText } from '../../../shared/handouts/summary-text.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { officialSummary } from '../../../shared/summary/official-summary.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { printFormats, type ExportOptions } from '../formats.ts';
import { printHandout } from '../handouts.ts';
import { actionsRichText, summaryMarkup } from '../mail/mail-body.ts';
import { describePdfFailure } from '../pdf/pdf-failure.ts';
import type { PrintAnswers, PrintKind, PrintRequest } from './print-request.ts';

/** Sets pages, prints a file or compares; e-mail addresses and internal lines stay out unless they were asked for. */
export async function answerPrintRequest(
  request: PrintRequest,
): Promise<Result<PrintAnswers[PrintKind], Sentence>> {
  const { meeting, style } = request;
  const options: ExportOptions = { style, pdfStandard: 'ua-1', withPrivate: false };
  switch (request.kind) {
    case 'preview': {
      // The typesetter is some 50 MB, loaded with the first document that is looked at.
      const { previewPages } = await import('../preview/preview-pages.ts');
      const shown = await previewPages(officialSummary(meeting, style, request.edition));
      return shown.ok ? shown : failure({ sentence: describePdfFailure(shown.error) });
    }
    case 'export': {
      const { edition = 'full', format } = request;
      for await (const { result } of printFormats(meeting, [format], { ...options, edition }))
        return inSentence(result);
      throw new Error(`No printer answered for ${format}`);
    }
    case 'handout': {
      const { withPrivate, withPrevious, recipients, nextMeeting } = request.choices;
      return inSentence(
        await printHandout(meeting, request.handout, {
          ...options,
          withPrivate,
          withPrevious,
          recipients,
          nextMeeting:
            nextMeeting === null ? nextMeetingOf(meeting) : { ...nextMeeting, timeZone: meeting.timeZone },
          stem: request.stem,
        }),
      );
    }
    case 'richText': {
      const { withPrevious } = request;
      if (request.of === 'actions') return success(actionsRichText(meeting, { ...options, withPrevious }));
      const summary = officialSummary(meeting, style);
      return success({ html: summaryMarkup(summary), text: summaryText(summary) });
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

const inSentence = <Value>(result: Result<Value, string>): Result<Value, Sentence> =>
  result.ok ? result : failure({ sentence: result.error });
