import { useRef } from 'react';
import { indexNames, type NameIndex } from '../../shared/names/index-names.ts';
import type { ParticipantGroup } from '../../shared/meeting/roster.ts';
import { useMeeting } from './open-meeting.ts';

/** The roster ready to be searched; made again only for those whose names changed. */
export function useNameIndex(): NameIndex {
  const roster = useMeeting(({ roster }) => roster);
  const made = useRef<{ readonly roster: readonly ParticipantGroup[]; readonly index: NameIndex } | null>(
    null,
  );
  if (made.current?.roster !== roster)
    made.current = { roster, index: indexNames(roster, made.current?.index) };
  return made.current.index;
}
