import type { ReactElement } from 'react';
import type { ParticipantId } from '../../../../shared/meeting/identifier.ts';
import { spokenName } from '../../../../shared/meeting/participant-names.ts';
import type { ParticipantGroup } from '../../../../shared/meeting/roster.ts';

type Props = {
  readonly shown: string;
  readonly roster: readonly ParticipantGroup[];
  /** Who was chosen here; null where nobody was. */
  readonly chosen: ParticipantId | null;
  readonly onChoose: (id: ParticipantId) => void;
};

/** Anybody of the roster, for a name that says nothing of whose it is. */
export function OtherParticipant({ shown, roster, chosen, onChoose }: Props): ReactElement {
  return (
    <select
      className="intake-other"
      aria-label={`${shown} is somebody else of the roster`}
      value={chosen ?? ''}
      onChange={(event) => {
        if (event.target.value !== '') onChoose(event.target.value as ParticipantId);
      }}
    >
      <option value="">Somebody else of the roster…</option>
      {roster.map(({ id, name, participants }) => (
        <optgroup key={id} label={name}>
          {participants.map((participant) => (
            <option key={participant.id} value={participant.id}>
              {spokenName(participant)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
