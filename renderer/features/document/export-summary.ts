import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import { host } from '../../store/host.ts';
import { saveNow } from '../../store/meeting-session.ts';
import { takeDelivered } from '../../store/take-delivered.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { notify } from '../../store/notices.ts';
import { editionStore } from './edition-store.ts';

/** Writes the summary in these formats, one after the other, and says where it is. Only what is saved is written. */
export async function exportSummary(formats: readonly ExportFormat[]): Promise<void> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null || (!open.isReadOnly && !(await saveNow()))) return;
  const { edition } = editionStore.getState();
  if (formats.length > 1) {
    const answer = await host().exportSummaryTogether(
      open.sessionId,
      [...formats],
      meeting.houseStyle,
      edition,
    );
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else answer.value.forEach(takeDelivered);
    return;
  }
  for (const format of formats) {
    const answer = await host().exportSummary(open.sessionId, format, meeting.houseStyle, edition);
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else takeDelivered(answer.value);
  }
}
