import type { ReactElement } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import { useMeeting } from '../../../store/open-meeting.ts';
import { openDialog, useAttendance } from '../attendance-state.ts';
import { groupOf, placeOf } from '../roster-place.ts';
import { PasteRoster } from '../paste/paste-roster.tsx';
import { ForgetDialog } from './forget-dialog.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { QuorumDialog } from './quorum-dialog.tsx';

/** The panel's dialog, if one is open. One whose person or group is gone meanwhile closes. */
export function AttendanceDialogs(): ReactElement | null {
  const dialog = useAttendance((state) => state.dialog);
  const roster = useMeeting((meeting) => meeting.roster);
  const close = (): void => openDialog(null);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'person': {
      const place = dialog.id === null ? null : placeOf({ roster }, dialog.id);
      return place === undefined ? null : (
        <PersonDialog place={place} groupId={dialog.groupId} onClose={close} />
      );
    }
    case 'merge': {
      const place = placeOf({ roster }, dialog.id);
      return place === undefined ? null : <MergeDialog place={place} onClose={close} />;
    }
    case 'forget':
      return <ForgetDialog participant={dialog.participant} onClose={close} />;
    case 'group': {
      const group = dialog.id === null ? null : groupOf({ roster }, dialog.id);
      return group === undefined ? null : <GroupDialog group={group} onClose={close} />;
    }
    case 'paste':
      return <PasteRoster text={dialog.text} onClose={close} />;
    case 'quorum':
      return <QuorumDialog onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
