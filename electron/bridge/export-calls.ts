import { basename } from 'node:path';
import type { Handlers } from '../../shared/bridge/contract.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { failure } from '../../shared/result.ts';
import { editionFileStem } from '../../shared/summary/editions/edition.ts';
import { fileStem } from '../library/file-stem.ts';
import { meetingInStyle, type BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { NOT_OPEN } from './session-calls.ts';

type ExportCalls = Pick<Handlers<Caller>, 'exportSummary' | 'saveCopy' | 'showInFolder'>;

/** Files made for the user. A window can have shown what was written for it, and nothing else of this computer. */
export function exportCalls({ services, sessions, printWorker, delivery }: BridgeParts): ExportCalls {
  const { deliver, hasWritten } = delivery;
  return {
    exportSummary: async (caller, sessionId, format, styleId, edition = 'full') => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const { meeting, style } = meetingInStyle(session, styleId);
      const printed = await printWorker.ask({ kind: 'export', meeting, style, format, edition });
      if (!printed.ok) return printed;
      const { content, notices } = printed.value;
      return deliver(caller, {
        fileName: `${editionFileStem(fileStem(session.held.path), edition)}.${format}`,
        beside: session.held.path,
        content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        notices,
      });
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
      hasWritten(path)
        ? services.showInFolder(path)
        : failure({ sentence: `${basename(path)} was not written by this window, so it is not shown.` }),
  };
}
