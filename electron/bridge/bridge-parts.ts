import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { PrintWorker } from '../export/worker/create-print-worker.ts';
import type { HouseStyles, ResolvedStyle } from '../house-styles/house-styles.ts';
import type { DescribeMeeting } from '../library/describe-meeting-file.ts';
import type { LibraryWorker } from '../library/worker/create-library-worker.ts';
import type { BridgeServices } from './bridge-services.ts';
import type { OpenSessions } from './open-sessions.ts';
import type { OpenedSession } from './opened-session.ts';
import type { StyleWindows } from './style-windows.ts';
import type { TrustedPaths } from './trusted-paths.ts';

/** What the handlers of each feature share. */
export type BridgeParts = {
  readonly services: BridgeServices;
  readonly sessions: OpenSessions;
  readonly paths: TrustedPaths;
  readonly printWorker: PrintWorker;
  /** Give files to the user and remember where they were written, so that the window can have them shown there. */
  readonly deliver: BridgeServices['deliver'];
  readonly deliverTogether: BridgeServices['deliverTogether'];
  /** What was written for a window since the host started. */
  readonly written: ReadonlySet<string>;
  readonly houseStyles: HouseStyles;
  readonly styleWindows: StyleWindows;
  /** What start screen and series say of meeting files; remembers files that did not change. */
  readonly describe: DescribeMeeting;
  readonly library: LibraryWorker;
};

/** The meeting of a session as it is now, and the style a window asks for; the default, and told so, for one there is not. */
export async function meetingInStyle(
  houseStyles: HouseStyles,
  session: OpenedSession,
  styleId: string,
): Promise<ResolvedStyle & { readonly meeting: Meeting }> {
  const resolved = await houseStyles.resolve(styleId);
  return { meeting: documentToMeeting(session.held.doc), ...resolved };
}
