import { useId, type ReactElement } from 'react';
import type { MergedGroup, MergedPerson } from '../../../../shared/roster/merge-roster.ts';
import { PastedPerson } from './pasted-person.tsx';

type Props = {
  readonly group: MergedGroup;
  readonly isTaken: (person: MergedPerson) => boolean;
  readonly choose: (people: readonly MergedPerson[], isTaken: boolean) => void;
};

/** A group as it was understood, and who stands in it; its own box ticks all of them. */
export function PastedGroup({ group, isTaken, choose }: Props): ReactElement {
  const id = useId();
  const open = group.people.filter(({ kind }) => kind !== 'known');
  const taken = open.filter(isTaken).length;
  const name = group.name === '' ? 'Without a group' : group.name;
  return (
    <li>
      <div className="roster-pasted-group">
        <input
          id={id}
          type="checkbox"
          aria-label={`Everybody in “${name}”`}
          checked={taken > 0 && taken === open.length}
          disabled={open.length === 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = taken > 0 && taken < open.length;
          }}
          onChange={(event) => choose(open, event.target.checked)}
        />
        <label htmlFor={id} dir="auto">
          {name}
        </label>
        <span className="roster-pasted-state">
          {group.name !== '' && group.id === null && 'New group · '}
          {group.people.length}
        </span>
      </div>
      <ul className="roster-pasted-people" aria-label={name}>
        {group.people.map((person) => (
          <PastedPerson key={person.key} person={person} isTaken={isTaken(person)} choose={choose} />
        ))}
      </ul>
    </li>
  );
}
