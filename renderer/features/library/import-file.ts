import { INCOMING_BYTES } from '../../../shared/incoming-bytes.ts';
import { host } from '../../store/host.ts';
import { openFile, showOpened } from '../../store/meeting-session.ts';
import { askForNextMeeting } from '../../store/next-meeting.ts';
import { notify } from '../../store/notices.ts';

/**
 * Makes a meeting of an earlier summary (DOCX, PDF of ours, Markdown, HTML, a meeting file) and opens it; `goesOn` asks
 * for the meeting after it at once.
 */
export async function importFile(file: File, { goesOn = false } = {}): Promise<void> {
  if (file.size > INCOMING_BYTES) {
    notify(`${file.name} is larger than 50 MB, so it was not read. Choose the summary itself.`, {
      tone: 'bad',
    });
    return;
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null)
    notify(`${file.name} could not be read. Is it still where it was? Nothing was changed.`, { tone: 'bad' });
  else if (await showOpened(await host().importSummary({ name: file.name, bytes: new Uint8Array(bytes) }))) {
    const imported = openFile();
    if (goesOn && imported !== null) askForNextMeeting(imported.path);
  }
}
