import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import type { Action } from '../../../shared/meeting/line.ts';
import { findParticipants, proposeParticipants } from '../../../shared/names/find-participants.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { useNameIndex } from '../../store/use-name-index.ts';
import { addAssignee, removeAssignee } from './change-action.ts';

/** As many as are seen at once; namesakes of theirs come on top. */
const SHOWN = 5;
type Props = { readonly action: Action; readonly isDisabled: boolean };

/** Who is to do it: those assigned, and a field that finds further participants. */
export function AssigneePicker({ action, isDisabled }: Props): ReactElement {
  const index = useNameIndex();
  const nameOf = usePersonNames();
  const [typed, setTyped] = useState('');
  const [highlighted, setHighlighted] = useState(0);
  const listId = useId();
  const assignees = action.assignees ?? [];
  const found = findParticipants(index, typed).filter(({ id }) => !assignees.includes(id));
  const people = proposeParticipants(index, found, SHOWN).map(({ id }) => id);
  const add = (id: ParticipantId | undefined): void => {
    if (id === undefined) return;
    addAssignee(action.id, id, nameOf(id).name);
    setTyped('');
    setHighlighted(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = assignees.at(-1);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add(people[highlighted]);
    else if (event.key === 'ArrowDown' && people.length > 0)
      setHighlighted((highlighted + 1) % people.length);
    else if (event.key === 'ArrowUp' && people.length > 0)
      setHighlighted((highlighted - 1 + people.length) % people.length);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Backspace' && typed === '' && last !== undefined)
      removeAssignee(action.id, last, nameOf(last).name);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = people[highlighted];
  return (
    <div className="actions-field">
      <label htmlFor={`${listId}-find`}>Assignees</label>
      <span className="actions-assignees">
        {assignees.map((id) => (
          <span key={id} className="actions-assignee" dir="auto">
            {nameOf(id).name}
            <button
              type="button"
              aria-label={`Remove ${nameOf(id).name}`}
              disabled={isDisabled}
              onClick={() => removeAssignee(action.id, id, nameOf(id).name)}
            >
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
          </span>
        ))}
        <input
          id={`${listId}-find`}
          role="combobox"
          aria-expanded={people.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown === undefined ? undefined : `${listId}-${shown}`}
          autoComplete="off"
          placeholder="Two letters of a name"
          disabled={isDisabled}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setHighlighted(0);
          }}
          onKeyDown={onKeyDown}
        />
      </span>
      {people.length > 0 && (
        <div role="listbox" id={listId} aria-label="People found" className="actions-people">
          {people.map((id, at) => (
            <div
              key={id}
              id={`${listId}-${id}`}
              role="option"
              aria-selected={at === highlighted}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(id)}
            >
              <span dir="auto">{nameOf(id).name}</span>{' '}
              <span className="actions-muted" dir="auto">
                {nameOf(id).group}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

type Called = { readonly name: string; readonly group: string };

function usePersonNames(): (id: ParticipantId) => Called {
  const roster = useMeeting((meeting) => meeting.roster);
  return (id) => {
    for (const { participants, name: group } of roster) {
      const person = participants.find((participant) => participant.id === id);
      if (person !== undefined) return { name: `${person.givenName} ${person.familyName}`.trim(), group };
    }
    return { name: 'Somebody no longer on the roster', group: '' };
  };
}
