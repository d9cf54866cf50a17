import { host } from '../../store/host.ts';
import { openPath } from '../../store/open-path.ts';

/** Asks the host's own dialog for a meeting file; false where the host has no dialogs and the page has to ask. */
export async function openChosen(): Promise<boolean> {
  const chosen = await host().chooseMeetingFile();
  if (chosen.kind === 'chosen') await openPath(chosen.path);
  return chosen.kind !== 'none';
}
