import type { Delivered, ExportFormat } from '../../../shared/bridge/contract.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { downloadFile } from '../../store/download-file.ts';
import { host } from '../../store/host.ts';
import { saveNow } from '../../store/meeting-session.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { notify } from '../../store/notices.ts';

/** Writes the summary in these formats, one after the other, and says where it is. Only what is saved is written. */
export async function exportSummary(formats: readonly ExportFormat[]): Promise<void> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null || (!open.isReadOnly && !(await saveNow()))) return;
  for (const format of formats) {
    const answer = await host().exportSummary(open.sessionId, format, meeting.houseStyle);
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else tell(answer.value);
  }
}

function tell(delivered: Delivered): void {
  switch (delivered.kind) {
    case 'cancelled':
      return;
    case 'written':
      notify(`Written: ${delivered.path}`, { tone: 'good', shows: delivered.path });
      break;
    case 'download':
      downloadFile(delivered.fileName, delivered.bytes);
      notify(`${delivered.fileName} is in your downloads.`, { tone: 'good' });
      break;
    default:
      assertNever(delivered);
  }
  for (const sentence of delivered.notices) notify(sentence, { tone: 'warn' });
}
