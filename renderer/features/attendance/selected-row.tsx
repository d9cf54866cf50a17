import type { ReactElement } from 'react';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { useAttendance, type RosterRow } from './attendance-state.ts';
import { groupOf, placeOf } from './roster-place.ts';
import { SelectedGroup } from './selected-group.tsx';
import { SelectedParticipant } from './selected-participant.tsx';
import type { Matches } from './use-matches.ts';

/** What can be done with the selected row, or with the highlighted match: every key of the roster as a button. */
export function SelectedRow({ matches }: { readonly matches: Matches }): ReactElement | null {
  const active = useAttendance((state) => state.active);
  const row = matches.isFinding ? highlightedRow(matches) : active;
  const roster = useMeeting((meeting) => meeting.roster);
  if (row === null) return null;
  if (row.kind === 'group') {
    const group = groupOf({ roster }, row.id);
    return group === undefined ? null : <SelectedGroup key={row.id} group={group} />;
  }
  const place = placeOf({ roster }, row.id);
  return place === undefined ? null : <SelectedParticipant key={row.id} place={place} />;
}

function highlightedRow({ people, highlighted }: Matches): RosterRow | null {
  const id: ParticipantId | undefined = highlighted === null ? undefined : people[highlighted];
  return id === undefined ? null : { kind: 'participant', id };
}
