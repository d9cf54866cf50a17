import type { Place } from '../../shared/preflight/finding.ts';
import { openFile } from '../store/meeting-session.ts';
import { closeDialog } from '../store/open-dialog.ts';
import { openPath } from '../store/open-path.ts';
import { jumpTo } from './jump-to.ts';

/** Leaves the dialog, opens a meeting where it is not the one that is open, and takes the user to a place of it. */
export async function openAt(path: string, place: Place): Promise<void> {
  closeDialog();
  // The dialog gives the keyboard back first, else it would take it away from the place again.
  await new Promise((painted) => requestAnimationFrame(painted));
  if (openFile()?.path !== path && !(await openPath(path))) return;
  // The title is in sight in any case; going to it would begin to change it.
  if (place.kind !== 'meeting') jumpTo(place);
}
