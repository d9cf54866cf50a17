import { basename } from 'node:path';
import type { ExportFormat, Handlers, Sentence } from '../../shared/bridge/contract.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { missingStyleSentence } from '../../shared/preflight/find-house-style.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { exportFileName } from '../../shared/summary/export-file-name.ts';
import { editionFileStem, type Edition } from '../../shared/summary/editions/edition.ts';
import { fileStem } from '../library/file-stem.ts';
import { meetingInStyle, type BridgeParts } from './bridge-parts.ts';
import type { Delivery } from './bridge-services.ts';
import type { Caller } from './caller.ts';
import type { OpenedSession } from './opened-session.ts';
import { NOT_OPEN } from './session-calls.ts';

type ExportCalls = Pick<
  Handlers<Caller>,
  'exportSummary' | 'exportSummaryTogether' | 'saveCopy' | 'showInFolder'
>;

/** Files made for the user. A window can have shown what was written for it, and nothing else of this computer. */
export function exportCalls(parts: BridgeParts): ExportCalls {
  const { services, sessions, printWorker, houseStyles, deliver, deliverTogether, written } = parts;

  async function printSummary(
    session: OpenedSession,
    format: ExportFormat,
    styleId: string,
    edition: Edition,
  ): Promise<Result<Delivery, Sentence>> {
    const { meeting, style, isThere } = await meetingInStyle(houseStyles, session, styleId);
    const printed = await printWorker.ask({ kind: 'export', meeting, style, format, edition });
    if (!printed.ok) return printed;
    const { content, notices } = printed.value;
    return success({
      fileName: `${exportFileName(meeting, style, edition) ?? editionFileStem(fileStem(session.held.path), edition)}.${format}`,
      beside: session.held.path,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      notices: [...(isThere ? [] : [missingStyleSentence(styleId)]), ...notices],
    });
  }

  return {
    exportSummary: async (caller, sessionId, format, styleId, edition = 'full') => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const printed = await printSummary(session, format, styleId, edition);
      return printed.ok ? deliver(caller, printed.value) : printed;
    },
    exportSummaryTogether: async (caller, sessionId, formats, styleId, edition = 'full') => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const deliveries: Delivery[] = [];
      for (const format of new Set(formats)) {
        const printed = await printSummary(session, format, styleId, edition);
        if (!printed.ok) return printed;
        deliveries.push(printed.value);
      }
      return deliverTogether(caller, deliveries);
    },
    saveCopy: async (caller, sessionId) => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const text = writeMeetingText(documentToMeeting(session.held.doc));
      return deliver(caller, {
        fileName: `${fileStem(session.held.path)} (copy).minutes`,
        beside: session.held.path,
        content: new TextEncoder().encode(text),
        notices: [],
      });
    },
    showInFolder: async (_caller, path) =>
      written.has(path)
        ? services.showInFolder(path)
        : failure({ sentence: `${basename(path)} was not written by this window, so it is not shown.` }),
  };
}
