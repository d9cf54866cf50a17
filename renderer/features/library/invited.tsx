import type { ReactElement } from 'react';
import type { Invitation } from '../../../shared/calendar/read-invitation.ts';
import { showInvitation } from './invitation-store.ts';

export type Taken = { readonly agenda: boolean; readonly people: boolean };

type Props = {
  readonly name: string;
  readonly invitation: Invitation;
  readonly taken: Taken;
  readonly onTake: (taken: Taken) => void;
};

/** What else an invitation gives a new meeting: the agenda of its description, and who is invited. */
export function Invited({ name, invitation, taken, onTake }: Props): ReactElement {
  const { agenda, invitees, otherEvents } = invitation;
  const people = invitees.filter((invitee) => invitee.name.trim() !== '');
  const parts = [
    {
      key: 'agenda',
      label: agenda.length === 1 ? 'Agenda of 1 item' : `Agenda of ${agenda.length} items`,
      lines: agenda.map(({ title, minutes }) => (minutes === null ? title : `${title} (${minutes} min)`)),
    },
    {
      key: 'people',
      label: people.length === 1 ? '1 invitee on the roster' : `${people.length} invitees on the roster`,
      lines: people.map((invitee) => invitee.name),
    },
  ] as const;
  return (
    <fieldset className="library-invited">
      <legend className="field-label">From the invitation</legend>
      <p className="library-muted">
        <bdi>{name}</bdi>. Look at the fields above before the meeting is made.
        {otherEvents > 0 && ` The file has ${otherEvents} more events, which were not read.`}
      </p>
      {parts.map(({ key, label, lines }) =>
        lines.length === 0 ? null : (
          <div key={key}>
            <label className="library-invited-part">
              <input
                type="checkbox"
                checked={taken[key]}
                onChange={(event) => onTake({ ...taken, [key]: event.target.checked })}
              />
              {label}
            </label>
            <ul className="library-invited-lines">
              {lines.map((line, index) => (
                <li key={index} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <button type="button" className="button" onClick={() => showInvitation(null)}>
        Without the invitation
      </button>
    </fieldset>
  );
}
