import type { ReactElement } from 'react';
import { describeDoubt } from '../../../../shared/roster/describe-doubt.ts';
import type { MergedPerson } from '../../../../shared/roster/merge-roster.ts';
import { TickAll } from './tick-all.tsx';
import type { ChosenOffer } from './use-offer.ts';

/** People of the file by group; who is on the roster already is only counted. */
export function OfferedPeople({ chosen }: { readonly chosen: ChosenOffer }): ReactElement {
  const { offer, choice, choosePeople } = chosen;
  const known = offer.groups.flatMap(({ people }) => people).filter(({ kind }) => kind === 'known').length;
  return (
    <section aria-label="People">
      {known > 0 && (
        <p className="intake-muted">
          {known === 1 ? '1 person is' : `${known} people are`} on the roster already.
        </p>
      )}
      {offer.groups.map((group, index) => {
        const open = group.people.filter(({ kind }) => kind !== 'known');
        if (open.length === 0) return null;
        const name = group.name === '' ? 'People' : group.name;
        return (
          <div key={index}>
            <TickAll
              label={`${name} (${open.length})`}
              total={open.length}
              taken={open.filter(choice.takesPerson).length}
              onTick={(isTaken) => choosePeople(open, isTaken)}
            />
            <ul className="intake-rows" aria-label={name}>
              {open.map((person) => (
                <li key={person.key}>
                  <label className="intake-row intake-row-sure">
                    <input
                      type="checkbox"
                      checked={choice.takesPerson(person)}
                      onChange={(event) => choosePeople([person], event.target.checked)}
                    />
                    <PersonWords person={person} />
                  </label>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function PersonWords({ person }: { readonly person: MergedPerson }): ReactElement {
  const { familyName, givenName, affiliation, country, email } = person.fields;
  const details = [affiliation, country, email].filter((text) => text !== '').join(' · ');
  return (
    <span className="intake-words">
      <bdi>
        <strong>{familyName}</strong> {givenName}
      </bdi>
      {details !== '' && <bdi className="intake-muted"> {details}</bdi>}
      {person.doubts.map((doubt) => (
        <span key={doubt} className="intake-reason">
          {describeDoubt(doubt, person.fields)}
        </span>
      ))}
      {person.kind === 'changed' && (
        <span className="intake-reason">
          On the roster with another {person.changes.map(({ field }) => CHANGED[field]).join(', ')}.
        </span>
      )}
    </span>
  );
}

const CHANGED = {
  familyName: 'family name',
  givenName: 'given name',
  honorific: 'honorific',
  affiliation: 'affiliation',
  country: 'country',
  email: 'e-mail',
  group: 'group',
} as const;
