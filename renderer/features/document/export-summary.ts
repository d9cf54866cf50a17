import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import { host } from '../../store/host.ts';
import { saveNow } from '../../store/meeting-session.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { notify } from '../../store/notices.ts';
import { tellDelivered } from '../../store/tell-delivered.ts';

/** Writes the summary in these formats, one after the other, and says where it is. Only what is saved is written. */
export async function exportSummary(formats: readonly ExportFormat[]): Promise<void> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null || (!open.isReadOnly && !(await saveNow()))) return;
  if (formats.length > 1) {
    const answer = await host().exportSummaryTogether(open.sessionId, [...formats], meeting.houseStyle);
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else answer.value.forEach(tellDelivered);
    return;
  }
  for (const format of formats) {
    const answer = await host().exportSummary(open.sessionId, format, meeting.houseStyle);
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else tellDelivered(answer.value);
  }
}
