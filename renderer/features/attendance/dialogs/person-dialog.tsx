import { useState, type ReactElement } from 'react';
import type { GroupId } from '../../../../shared/meeting/identifier.ts';
import { meetingStore, useMeeting } from '../../../store/open-meeting.ts';
import { flushSync } from 'react-dom';
import { focusRow, type RosterPlace } from '../roster-place.ts';
import { DialogForm } from './dialog-form.tsx';
import { emptyPerson, personProblem, savePerson, type EnteredPerson } from './save-person.ts';
import { TextField } from './text-field.tsx';

type Props = {
  /** Who is edited; null for somebody new. */
  readonly place: RosterPlace | null;
  readonly groupId: GroupId | null;
  readonly onClose: () => void;
};

/** Adds somebody to the roster, or edits an entry and moves it to another group. */
export function PersonDialog({ place, groupId, onClose }: Props): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const [fields, setFields] = useState<EnteredPerson>(() => ({
    ...emptyPerson,
    ...place?.participant,
    groupId: place?.group.id ?? groupId ?? roster.at(-1)?.id ?? null,
  }));
  const set = (key: keyof EnteredPerson) => (value: string) =>
    setFields((before) => ({ ...before, [key]: value }));
  const problem = personProblem(fields);
  return (
    <DialogForm
      title={place === null ? 'Add a person' : 'Edit the entry'}
      submit={place === null ? 'Add' : 'Save'}
      canSubmit={problem === null}
      onClose={onClose}
      onSubmit={() => {
        const { meeting } = meetingStore.getState();
        const id = meeting === null ? null : savePerson(meeting, place, fields);
        flushSync(onClose);
        if (id !== null) focusRow({ kind: 'participant', id });
      }}
    >
      <div className="attendance-form-pair">
        <TextField label="Family name" value={fields.familyName} onChange={set('familyName')} isFirst />
        <TextField label="Given name" value={fields.givenName} onChange={set('givenName')} />
      </div>
      <label className="field">
        <span className="field-label">Group</span>
        <select
          value={fields.groupId ?? ''}
          onChange={(event) => setFields((before) => ({ ...before, groupId: event.target.value as GroupId }))}
        >
          {fields.groupId === null && <option value="">Participants (new)</option>}
          {roster.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="attendance-form-pair">
        <TextField label="Honorific" value={fields.honorific} onChange={set('honorific')} />
        <TextField label="Country" value={fields.country} onChange={set('country')} />
      </div>
      <TextField label="Affiliation" value={fields.affiliation} onChange={set('affiliation')} />
      <TextField
        label="E-mail"
        type="email"
        value={fields.email}
        onChange={set('email')}
        hint="Never printed."
      />
    </DialogForm>
  );
}
