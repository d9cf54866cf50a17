import type { ReactElement } from 'react';
import { attendanceCounts } from '../../../shared/meeting/attendance-counts.ts';
import type { ParticipantGroup } from '../../../shared/meeting/roster.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { openDialog } from './attendance-state.ts';
import { moveRow, removeRow, sortGroup, swapNamesOf } from './change-roster.ts';
import { ToolButton } from './tool-button.tsx';

/** The selected group: its counts in words, and what can be done with it. */
export function SelectedGroup({ group }: { readonly group: ParticipantGroup }): ReactElement {
  const attendance = useMeeting((meeting) => meeting.attendance);
  const { inRoom, online, apologies, absent, open } = attendanceCounts({ attendance }, group.participants);
  const isReadOnly = meetingStore.getState().open?.isReadOnly === true;
  const row = { kind: 'group', id: group.id } as const;
  const parts = [
    `${inRoom} in the room`,
    ...(online > 0 ? [`${online} online`] : []),
    ...(apologies > 0 ? [`${apologies} ${apologies === 1 ? 'sends' : 'send'} apologies`] : []),
    ...(absent > 0 ? [`${absent} absent`] : []),
    ...(open > 0 ? [`${open} not ticked`] : []),
  ];
  return (
    <section className="attendance-selected" aria-label={`Selected group: ${group.name}`}>
      <p className="attendance-selected-name" dir="auto">
        <strong>{group.name}</strong>
        <span className="attendance-muted">{parts.join(' · ')}</span>
      </p>
      <div className="attendance-tools">
        <ToolButton
          label="Add a person…"
          isDisabled={isReadOnly}
          onClick={() => openDialog({ kind: 'person', id: null, groupId: group.id })}
        />
        <ToolButton
          label="Name and office…"
          hint="F2"
          isDisabled={isReadOnly}
          onClick={() => openDialog({ kind: 'group', id: group.id })}
        />
        <ToolButton
          label="Sort A–Z"
          isDisabled={isReadOnly}
          onClick={() => sortGroup(group.id, { keepsHead: false })}
        />
        <ToolButton
          label="Sort, first stays"
          isDisabled={isReadOnly}
          onClick={() => sortGroup(group.id, { keepsHead: true })}
        />
        <ToolButton label="Swap all names" isDisabled={isReadOnly} onClick={() => swapNamesOf(row)} />
        <ToolButton label="Move up" hint="Alt+↑" isDisabled={isReadOnly} onClick={() => moveRow(row, -1)} />
        <ToolButton label="Move down" hint="Alt+↓" isDisabled={isReadOnly} onClick={() => moveRow(row, 1)} />
        <ToolButton label="Remove" isDisabled={isReadOnly} onClick={() => removeRow(row)} />
      </div>
    </section>
  );
}
