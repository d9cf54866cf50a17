import { chooseFile } from '../../components/choose-file.ts';
import { INVITATION_FILES } from '../../store/file-endings.ts';
import { notify } from '../../store/notices.ts';
import { readIncomingFile } from '../../store/read-incoming-file.ts';
import { showInvitation } from './invitation-store.ts';

/** Asks for an invitation and fills the form of the new meeting with it. */
export async function chooseInvitation(): Promise<void> {
  const file = await chooseFile(INVITATION_FILES);
  if (file === null) return;
  const read = await readIncomingFile(file, 'invitation');
  if (!read.ok) notify(read.error, { tone: 'bad' });
  else if (read.value.kind === 'invitation') showInvitation(read.value);
}
