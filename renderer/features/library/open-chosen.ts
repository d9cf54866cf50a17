import { host } from '../../store/host.ts';
import { showOpened } from '../../store/meeting-session.ts';

/** Asks the host's own dialog for a meeting file; false where the host has no dialogs and the page has to ask. */
export async function openChosen(): Promise<boolean> {
  const chosen = await host().chooseMeetingFile();
  if (chosen.kind === 'chosen') await showOpened(await host().openMeeting(chosen.path, { readOnly: false }));
  return chosen.kind !== 'none';
}
