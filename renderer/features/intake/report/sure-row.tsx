import { useId, type ReactElement } from 'react';
import type { ParticipantId } from '../../../../shared/meeting/identifier.ts';
import { spokenName } from '../../../../shared/meeting/participant-names.ts';
import type { Participant } from '../../../../shared/meeting/roster.ts';
import { AttendeeWords } from './attendee-words.tsx';
import { choose } from './report-store.ts';
import type { PlacedAttendee } from './use-chosen.ts';

type Props = {
  readonly attendee: PlacedAttendee;
  readonly people: ReadonlyMap<ParticipantId, Participant>;
};

/** Somebody who is sure: ticked, and can be unticked. */
export function SureRow({ attendee, people }: Props): ReactElement | null {
  const id = useId();
  const { match } = attendee.matched;
  if (match.pile !== 'sure') return null;
  const participant = people.get(match.entry.id);
  const who = participant === undefined ? '' : spokenName(participant);
  return (
    <li className="intake-row intake-row-sure">
      <input
        id={id}
        type="checkbox"
        aria-label={`Tick ${who}, shown as ${attendee.matched.attendee.name}`}
        checked={attendee.choice?.kind === 'participant'}
        onChange={(event) =>
          choose(
            attendee.place,
            event.target.checked ? { kind: 'participant', id: match.entry.id } : { kind: 'leaveOut' },
          )
        }
      />
      <label htmlFor={id} className="intake-words">
        <bdi className="intake-who">{who}</bdi>
        <AttendeeWords attendee={attendee} />
      </label>
    </li>
  );
}
