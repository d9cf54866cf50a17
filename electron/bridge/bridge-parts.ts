import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { builtInStyle, defaultStyle } from '../../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import type { PrintWorker } from '../export/worker/create-print-worker.ts';
import type { BridgeServices } from './bridge-services.ts';
import type { FileDelivery } from './file-delivery.ts';
import type { OpenSessions } from './open-sessions.ts';
import type { OpenedSession } from './opened-session.ts';
import type { TrustedPaths } from './trusted-paths.ts';

/** What the handlers of each feature share. */
export type BridgeParts = {
  readonly services: BridgeServices;
  readonly sessions: OpenSessions;
  readonly paths: TrustedPaths;
  readonly printWorker: PrintWorker;
  readonly delivery: FileDelivery;
};

/** The meeting of a session as it is now, and the style a window asks for; the default for one there is not. */
export const meetingInStyle = (
  session: OpenedSession,
  styleId: string,
): { readonly meeting: Meeting; readonly style: HouseStyle } => ({
  meeting: documentToMeeting(session.held.doc),
  style: builtInStyle(styleId) ?? defaultStyle,
});
