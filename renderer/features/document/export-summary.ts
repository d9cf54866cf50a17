import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import { host } from '../../store/host.ts';
import { takeDelivered } from '../../store/take-delivered.ts';
import { notify } from '../../store/notices.ts';
import { savedMeeting } from '../../store/saved-meeting.ts';
import { editionStore } from './edition-store.ts';

/** Writes the summary in these formats and says where it is; several are asked for once. Only what is saved is written. */
export async function exportSummary(formats: readonly ExportFormat[]): Promise<void> {
  const saved = await savedMeeting();
  if (saved === null) return;
  const { sessionId, styleId } = saved;
  const { edition } = editionStore.getState();
  if (formats.length > 1) {
    const answer = await host().exportSummaryTogether(sessionId, [...formats], styleId, edition);
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else answer.value.forEach(takeDelivered);
    return;
  }
  for (const format of formats) {
    const answer = await host().exportSummary(sessionId, format, styleId, edition);
    if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
    else takeDelivered(answer.value);
  }
}
