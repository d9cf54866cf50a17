import { flushSync } from 'react-dom';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Incoming, IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import { offeredByInvitation, namelessInvitees } from '../../../shared/intake/offered-by-invitation.ts';
import { offeredBySummary } from '../../../shared/intake/offered-by-summary.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { handOver } from '../../store/incoming-text.ts';
import { lockedSentence } from '../../store/locked-sentence.ts';
import { notify } from '../../store/notices.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { readIncomingFile } from '../../store/read-incoming-file.ts';
import { windowStore } from '../../store/window-state.ts';
import { showOffered } from './offer/offer-store.ts';
import { showReport } from './report/report-store.ts';

/** Reads a file and opens the dialog that looks at it; says why where it is nothing that can be taken. */
export async function takeInFile(file: File, kind: IncomingKind | null): Promise<void> {
  const { open } = meetingStore.getState();
  if (open === null) return;
  if (open.isReadOnly) {
    notify(`${lockedSentence(open)} Nothing of ${file.name} was taken.`, { tone: 'warn' });
    return;
  }
  const read = await readIncomingFile(file, kind);
  if (!read.ok) notify(read.error, { tone: 'bad' });
  else if (meetingStore.getState().open === open) showIncoming(read.value);
}

function showIncoming(incoming: Incoming): void {
  switch (incoming.kind) {
    case 'attendance':
      showReport(incoming.name, incoming.report);
      openDialog('attendanceReport');
      return;
    case 'roster':
      flushSync(() => {
        windowStore.getState().showSideTab('attendance');
        windowStore.getState().bringToFront('attendance');
      });
      handOver('roster', incoming.text);
      return;
    case 'agenda':
      flushSync(() => windowStore.getState().bringToFront('agenda'));
      handOver('agenda', incoming.text);
      return;
    case 'invitation':
      showOffered({
        title: 'Take from the invitation',
        name: incoming.name,
        offered: offeredByInvitation(incoming.invitation),
        notices: noticesOf(incoming.invitation),
      });
      openDialog('offer');
      return;
    case 'summary': {
      const read = readMeetingText(incoming.meetingText);
      if (!read.ok) throw new Error('The host sent a summary that is no meeting.');
      showOffered({
        title: 'Take from an earlier summary',
        name: incoming.name,
        offered: offeredBySummary(read.value.meeting),
        notices: incoming.notices,
      });
      openDialog('offer');
      return;
    }
    default:
      assertNever(incoming);
  }
}

function noticesOf(invitation: Extract<Incoming, { kind: 'invitation' }>['invitation']): string[] {
  const nameless = namelessInvitees(invitation);
  return [
    ...(invitation.otherEvents > 0
      ? [`The file has ${invitation.otherEvents} more events, which were not read.`]
      : []),
    ...(nameless > 0
      ? [`${nameless === 1 ? '1 invitee has' : `${nameless} invitees have`} an address only and no name.`]
      : []),
  ];
}
