import { useState, type ReactElement } from 'react';
import { addGroup, updateGroup } from '../../../../shared/meeting/commands/index.ts';
import type { GroupId } from '../../../../shared/meeting/identifier.ts';
import type { ParticipantGroup } from '../../../../shared/meeting/roster.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { announce, setActive } from '../attendance-state.ts';
import { editableMeeting } from '../change-attendance.ts';
import { DialogForm } from './dialog-form.tsx';
import { TextField } from './text-field.tsx';

type Office = NonNullable<ParticipantGroup['office']>;
type Props = { readonly group: ParticipantGroup | null; readonly onClose: () => void };

const OFFICES: readonly (readonly [Office | '', string])[] = [
  ['', 'None'],
  ['chair', 'Chair'],
  ['secretariat', 'Secretariat'],
];

/** Adds a group, or changes the name and the office of one. */
export function GroupDialog({ group, onClose }: Props): ReactElement {
  const [name, setName] = useState(group?.name ?? '');
  const [office, setOffice] = useState<Office | ''>(group?.office ?? '');
  return (
    <DialogForm
      title={group === null ? 'Add a group' : 'Name and office of the group'}
      submit={group === null ? 'Add' : 'Save'}
      canSubmit={name.trim() !== ''}
      onClose={onClose}
      onSubmit={() => {
        save(group, cleanText(name).trim(), office);
        onClose();
      }}
    >
      <TextField label="Name" value={name} onChange={setName} isFirst />
      <label className="field">
        <span className="field-label">Office</span>
        <select value={office} onChange={(event) => setOffice(event.target.value as Office | '')}>
          {OFFICES.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span className="field-hint">
          The opening paragraph of a summary report names chair and secretariat.
        </span>
      </label>
    </DialogForm>
  );
}

function save(group: ParticipantGroup | null, name: string, office: Office | ''): void {
  const meeting = editableMeeting();
  if (meeting === null) return;
  if (group !== null) {
    const fields = { name, office: office === '' ? undefined : office };
    return changeAlone((doc, origin) => updateGroup(doc, group.id, fields, origin));
  }
  const id = crypto.randomUUID() as GroupId;
  const added = { id, name, ...(office === '' ? {} : { office }) };
  changeAlone((doc, origin) => addGroup(doc, added, meeting.roster.length, origin));
  setActive({ kind: 'group', id });
  announce(`Group ${name} added`);
}
