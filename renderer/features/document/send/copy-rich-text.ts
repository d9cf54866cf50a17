import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';
import { host } from '../../../store/host.ts';
import { notify } from '../../../store/notices.ts';
import { putOnClipboard } from '../../../store/put-on-clipboard.ts';
import { savedMeeting } from '../../../store/saved-meeting.ts';

const DONE = {
  summary: 'The summary is on the clipboard, with its headings, lists and tables.',
  actions: 'The open actions are on the clipboard, as headings and lists.',
} as const;

/** Copies the summary or the open actions, as rich text for those programs that take it. */
export async function copyRichText(
  of: 'summary' | 'actions',
  { withPrevious }: Pick<HandoutChoices, 'withPrevious'>,
): Promise<void> {
  const saved = await savedMeeting();
  if (saved === null) return;
  const answer = await host().richText(saved.sessionId, of, saved.styleId, withPrevious);
  if (!answer.ok) notify(answer.error.sentence, { tone: 'bad' });
  else if (answer.value === null) notify('No action is open; nothing was copied.');
  else if (await putOnClipboard(answer.value)) notify(DONE[of], { tone: 'good' });
  else
    notify('The clipboard could not be reached; nothing was copied. Try again with the window in front.', {
      tone: 'warn',
    });
}
