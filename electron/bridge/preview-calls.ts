import type { Handlers } from '../../shared/bridge/contract.ts';
import { findMissingStyle } from '../../shared/preflight/find-house-style.ts';
import { preflight } from '../../shared/preflight/preflight.ts';
import { failure, success } from '../../shared/result.ts';
import { meetingInStyle, type BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { NOT_OPEN } from './session-calls.ts';

type PreviewCalls = Pick<Handlers<Caller>, 'preview' | 'findings'>;

/** The document as it will be printed, and what to look at before it goes out. */
export const previewCalls = ({ sessions, printWorker, houseStyles }: BridgeParts): PreviewCalls => ({
  preview: async (_caller, sessionId, styleId, edition = 'full') => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const { meeting, style } = await meetingInStyle(houseStyles, session, styleId);
    return printWorker.ask(
      { kind: 'preview', meeting, style, edition },
      { replaces: `${sessionId} ${styleId} ${edition}` },
    );
  },
  findings: async (_caller, sessionId, styleId) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const { meeting, style, isThere } = await meetingInStyle(houseStyles, session, styleId);
    return success([...findMissingStyle({ houseStyle: styleId }, isThere), ...preflight(meeting, style)]);
  },
});
