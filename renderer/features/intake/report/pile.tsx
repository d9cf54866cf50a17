import { useId, type ReactElement } from 'react';
import type { PlacedAttendee } from './use-chosen.ts';

type Props = {
  readonly name: string;
  readonly hint: string;
  readonly attendees: readonly PlacedAttendee[];
  readonly row: (attendee: PlacedAttendee) => ReactElement;
};

/** One pile with its count; an empty one is said, so that nobody looks for it. */
export function Pile({ name, hint, attendees, row }: Props): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className="intake-pile" id={id}>
        {name} ({attendees.length}){attendees.length > 0 && <span className="intake-pile-hint">{hint}</span>}
      </h3>
      {attendees.length > 0 && (
        <ul className="intake-rows" aria-labelledby={id}>
          {attendees.map(row)}
        </ul>
      )}
    </section>
  );
}
