import { notify } from '../../store/notices.ts';
import { readIncomingFile } from '../../store/read-incoming-file.ts';
import { importFile } from './import-file.ts';
import { showInvitation } from './invitation-store.ts';

const NEEDS_MEETING = {
  attendance: 'an attendance report',
  roster: 'a roster',
  agenda: 'an agenda',
} as const;

/**
 * A file dropped on the start screen: an invitation fills the form of the new meeting, a list needs a meeting first, and
 * everything else is read as an earlier summary, whose reader says what it is where it is none.
 */
export async function takeDropped(file: File): Promise<void> {
  const read = await readIncomingFile(file, null);
  if (!read.ok || read.value.kind === 'summary') return importFile(file);
  if (read.value.kind === 'invitation') return showInvitation(read.value);
  notify(
    `${file.name} is ${NEEDS_MEETING[read.value.kind]}. Open or make its meeting first, then drop it there. Nothing was changed.`,
    { tone: 'warn' },
  );
}
