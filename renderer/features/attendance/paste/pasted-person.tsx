import { memo, useId, type ReactElement } from 'react';
import { describeDoubt } from '../../../../shared/roster/describe-doubt.ts';
import type { FieldChange, MergedPerson } from '../../../../shared/roster/merge-roster.ts';
import { calledName } from '../change-attendance.ts';

type Props = {
  readonly person: MergedPerson;
  readonly isTaken: boolean;
  readonly choose: (people: readonly MergedPerson[], isTaken: boolean) => void;
};

const FIELDS: Readonly<Record<FieldChange['field'], string>> = {
  familyName: 'Family name',
  givenName: 'Given name',
  honorific: 'Honorific',
  affiliation: 'Affiliation',
  country: 'Country',
  email: 'E-mail',
  group: 'Group',
};

/** Somebody as they were understood: taken or left out, with what is in doubt and what would change. */
export const PastedPerson = memo(function PastedPerson({ person, isTaken, choose }: Props): ReactElement {
  const id = useId();
  const { familyName, givenName, honorific, affiliation, country, email } = person.fields;
  const details = [affiliation, country, email].filter((detail) => detail !== '').join(' · ');
  const name = calledName(person.fields);
  return (
    <li className={`roster-pasted${isTaken || person.kind === 'known' ? '' : ' roster-pasted-left-out'}`}>
      <input
        id={id}
        type="checkbox"
        aria-label={`${person.kind === 'changed' ? 'Update' : 'Add'} ${name}`}
        checked={isTaken}
        disabled={person.kind === 'known'}
        onChange={(event) => choose([person], event.target.checked)}
      />
      <label htmlFor={id} className="roster-pasted-what" dir="auto">
        <span className="roster-pasted-name">
          {honorific !== '' && <span className="attendance-muted">{honorific} </span>}
          <strong>{familyName}</strong> {givenName}
        </span>
        {details !== '' && <span className="attendance-muted"> {details}</span>}
        {person.doubts.map((doubt) => (
          <span key={doubt} className="roster-pasted-doubt">
            {describeDoubt(doubt, person.fields)}
          </span>
        ))}
        {person.kind === 'changed' && (
          <span className="roster-pasted-change">{person.changes.map(changeText).join('; ')}</span>
        )}
      </label>
      {person.kind !== 'new' && (
        <span className="roster-pasted-state">{person.kind === 'known' ? 'On the roster' : 'Changed'}</span>
      )}
    </li>
  );
});

const changeText = ({ field, from, to }: FieldChange): string =>
  from === '' ? `${FIELDS[field]}: “${to}”` : `${FIELDS[field]}: “${from}” becomes “${to}”`;
