import type { AnswerOf, Handlers } from '../../shared/bridge/contract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { preflight } from '../../shared/preflight/preflight.ts';
import { failure, success } from '../../shared/result.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import { describePdfFailure } from '../export/pdf/pdf-failure.ts';
import { meetingInStyle, type BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { NOT_OPEN } from './session-calls.ts';

type PreviewCalls = Pick<Handlers<Caller>, 'preview' | 'findings'>;

/** The pages of a meeting in a house style. */
export async function previewMeeting(meeting: Meeting, style: HouseStyle): Promise<AnswerOf<'preview'>> {
  // The typesetter is some 50 MB, loaded with the first document that is looked at.
  const { previewPages } = await import('../export/preview/preview-pages.ts');
  const shown = await previewPages(summarise(meeting, style));
  return shown.ok ? shown : failure({ sentence: describePdfFailure(shown.error) });
}

/** The document as it will be printed, and what to look at before it goes out. */
export const previewCalls = ({ sessions }: BridgeParts): PreviewCalls => ({
  preview: async (_caller, sessionId, styleId) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const { meeting, style } = meetingInStyle(session, styleId);
    return previewMeeting(meeting, style);
  },
  findings: async (_caller, sessionId, styleId) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const { meeting, style } = meetingInStyle(session, styleId);
    return success(preflight(meeting, style));
  },
});
