import { useState, type ReactElement } from 'react';
import { updateMeeting } from '../../../../shared/meeting/commands/index.ts';
import type { GroupId } from '../../../../shared/meeting/identifier.ts';
import { quorumGroups } from '../../../../shared/meeting/quorum.ts';
import type { Quorum } from '../../../../shared/meeting/roster.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { useMeeting } from '../../../store/open-meeting.ts';
import { notify } from '../../../store/notices.ts';
import { editableMeeting } from '../change-attendance.ts';
import { DialogForm } from './dialog-form.tsx';
import { TextField } from './text-field.tsx';

/** The quorum rule: how many of which groups must be present. */
export function QuorumDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const quorum = useMeeting((meeting) => meeting.quorum);
  const attendance = useMeeting((meeting) => meeting.attendance);
  const [groups, setGroups] = useState<readonly GroupId[]>(quorum?.groups ?? []);
  const sizeOf = (ids: readonly GroupId[]): number =>
    quorumGroups({ roster, attendance, quorum: { minimum: 1, groups: [...ids] } }).reduce(
      (sum, { participants }) => sum + participants.length,
      0,
    );
  const size = sizeOf(groups);
  const [typed, setTyped] = useState(String(quorum?.minimum ?? Math.floor(size / 2) + 1));
  const minimum = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0;
  const problem = minimum >= 1 && minimum <= 1_000_000 ? null : 'Give a whole number from 1.';
  const toggle = (id: GroupId): void =>
    setGroups((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  return (
    <DialogForm
      title="Quorum"
      submit="Save"
      problem={problem}
      canSubmit={problem === null}
      onClose={onClose}
      onSubmit={() => {
        save({ ...quorum, minimum, groups: roster.map(({ id }) => id).filter((id) => groups.includes(id)) });
        onClose();
      }}
      more={
        quorum !== null && (
          <button
            type="button"
            className="button button-quiet attendance-form-start"
            onClick={() => {
              save(null);
              onClose();
            }}
          >
            Remove the rule
          </button>
        )
      }
    >
      <TextField
        label="At least so many must take part"
        type="number"
        value={typed}
        onChange={setTyped}
        hint={`Of ${size} ${size === 1 ? 'person' : 'people'}; a majority is ${Math.floor(size / 2) + 1}.`}
        isFirst
      />
      <fieldset className="attendance-choices">
        <legend className="field-label">Of these groups; of all where none is chosen</legend>
        {roster.map(({ id, name, participants }) => (
          <label key={id} className="attendance-choice">
            <input type="checkbox" checked={groups.includes(id)} onChange={() => toggle(id)} />
            <span>
              {name} <span className="attendance-muted">{participants.length}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </DialogForm>
  );
}

function save(quorum: Quorum | null): void {
  if (editableMeeting() === null) return;
  changeAlone((doc, origin) => updateMeeting(doc, { quorum }, origin));
  if (quorum === null) notify('The quorum rule was removed.', { undo: true });
}
