import { useState, type ReactElement } from 'react';
import { mergeParticipants } from '../../../../shared/meeting/commands/index.ts';
import type { ParticipantId } from '../../../../shared/meeting/identifier.ts';
import { useMeeting } from '../../../store/open-meeting.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { notify } from '../../../store/notices.ts';
import { setActive } from '../attendance-state.ts';
import { calledName, editableMeeting } from '../change-attendance.ts';
import { placeOf, type RosterPlace } from '../roster-place.ts';
import { mergeCandidates } from './merge-candidates.ts';
import { DialogForm } from './dialog-form.tsx';
import { TextField } from './text-field.tsx';

type Props = { readonly place: RosterPlace; readonly onClose: () => void };

/** Makes two entries of one person one. The selected one stays; the other is chosen here. */
export function MergeDialog({ place, onClose }: Props): ReactElement {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ParticipantId | null>(null);
  const roster = useMeeting((meeting) => meeting.roster);
  const kept = place.participant;
  const candidates = mergeCandidates({ roster }, kept, typed);
  const other = candidates.find(({ participant }) => participant.id === chosen) ?? candidates[0];
  const name = calledName(kept);
  return (
    <DialogForm
      title={`Merge another entry into ${name}`}
      submit="Merge"
      canSubmit={other !== undefined}
      onClose={onClose}
      onSubmit={() => {
        onClose();
        if (other !== undefined) merge(kept.id, other.participant.id);
      }}
    >
      <TextField label="Find the other entry" value={typed} onChange={setTyped} isFirst />
      {candidates.length === 0 ? (
        <p className="field-hint">
          {typed === ''
            ? 'Nobody has a name like this one. Type the other name.'
            : 'Nobody fits. Type another name.'}
        </p>
      ) : (
        <fieldset className="attendance-choices">
          <legend className="field-label">The entry that goes</legend>
          {candidates.map(({ participant, group }) => (
            <label key={participant.id} className="attendance-choice">
              <input
                type="radio"
                name="other"
                checked={participant.id === other?.participant.id}
                onChange={() => setChosen(participant.id)}
              />
              <span>
                {calledName(participant)} <span className="attendance-muted">{group.name}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="field-hint">
        {name} stays in {place.group.name}. Attendance is joined; notes and actions that name the other entry
        name {name}.
      </p>
    </DialogForm>
  );
}

function merge(kept: ParticipantId, other: ParticipantId): void {
  const meeting = editableMeeting();
  const [target, source] = [kept, other].map((id) => (meeting === null ? undefined : placeOf(meeting, id)));
  if (target === undefined || source === undefined) return;
  changeAlone((doc, origin) => mergeParticipants(doc, kept, other, origin));
  setActive({ kind: 'participant', id: kept });
  notify(
    `${calledName(source.participant)} (${source.group.name}) is one with ${calledName(target.participant)} now.`,
    {
      undo: true,
    },
  );
}
