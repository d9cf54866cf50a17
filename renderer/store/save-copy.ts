import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { downloadFile } from './download-file.ts';
import { host } from './host.ts';
import { openFile } from './meeting-session.ts';
import { notify } from './notices.ts';
import { meetingStore } from './open-meeting.ts';

/**
 * "Save a copy elsewhere": the meeting as this window has it, as another file. In the browser the window makes it
 * itself, since a copy is wanted above all when the host cannot save or is gone.
 */
export async function saveCopy(): Promise<void> {
  const { open } = meetingStore.getState();
  if (open === null) return;
  if (host().host === 'browser') {
    const name = `${openFile()?.fileName.replace(/\.minutes$/, '') ?? 'Meeting'} (copy).minutes`;
    downloadFile(name, new TextEncoder().encode(writeMeetingText(documentToMeeting(open.doc))));
    notify(`${name} is in your downloads.`, { tone: 'good' });
    return;
  }
  const copy = await host().saveCopy(open.sessionId);
  if (!copy.ok) notify(copy.error.sentence, { tone: 'bad' });
  else if (copy.value.kind === 'written')
    notify(`The copy was written: ${copy.value.path}`, { tone: 'good', shows: copy.value.path });
}
