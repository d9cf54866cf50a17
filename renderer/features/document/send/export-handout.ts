import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';
import type { HandoutKind } from '../../../../shared/handouts/handout-kind.ts';
import { host } from '../../../store/host.ts';
import { notify } from '../../../store/notices.ts';
import { takeDelivered } from '../../../store/take-delivered.ts';
import { savedMeeting } from '../../../store/saved-meeting.ts';

/** Has the host make a handout and says where it is. Only what is saved goes out. */
export async function exportHandout(kind: HandoutKind, choices: HandoutChoices): Promise<void> {
  const saved = await savedMeeting();
  if (saved === null) return;
  const answer = await host().exportHandout(saved.sessionId, kind, saved.styleId, choices);
  if (answer.ok) takeDelivered(answer.value);
  else notify(answer.error.sentence, { tone: 'bad' });
}
