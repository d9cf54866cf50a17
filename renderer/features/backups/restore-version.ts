import * as Y from 'yjs';
import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { host } from '../../store/host.ts';
import { notify } from '../../store/notices.ts';
import { meetingStore, WINDOW } from '../../store/open-meeting.ts';
import { exactTimeText } from './backup-words.ts';

/**
 * Restores a version and says so with Undo; gives the sentence where it could not be. The host has made the change
 * already; applied here as this window's own it is a step of its undo.
 */
export async function restoreVersion(version: ListedBackup): Promise<string | null> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null) return null;
  const restored = await host().restoreBackup(open.sessionId, version.id);
  if (!restored.ok) return restored.error.sentence;
  const time = exactTimeText(version, meeting.timeZone);
  const { update } = restored.value;
  if (update === null) {
    notify(`The meeting says what the version of ${time} says; there was nothing to restore.`);
    return null;
  }
  open.undo.stopCapturing();
  Y.applyUpdate(open.doc, update, WINDOW);
  notify(`The version of ${time} is restored. What the meeting said before is among the earlier versions.`, {
    undo: true,
    tone: 'good',
  });
  return null;
}
