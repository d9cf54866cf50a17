import { useMemo } from 'react';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import {
  findParticipants,
  isAmbiguous,
  isEnoughToFind,
  proposeParticipants,
} from '../../../shared/names/find-participants.ts';
import { useAttendance } from './attendance-state.ts';
import { useNameIndex } from '../../store/use-name-index.ts';

/** As many as are seen at once; namesakes of theirs come on top. */
const SHOWN = 8;

/** What the find field proposes. */
export type Matches = {
  /** Whether enough is typed; the roster gives way to those found. */
  readonly isFinding: boolean;
  readonly people: readonly ParticipantId[];
  /** How many fit and are not shown. */
  readonly more: number;
  /** Whether Enter would have to choose between namesakes; then nobody is highlighted before the user does. */
  readonly isAmbiguous: boolean;
  readonly highlighted: number | null;
};

export function useMatches(): Matches {
  const index = useNameIndex();
  const typed = useAttendance((state) => state.typed);
  const chosen = useAttendance((state) => state.highlighted);
  const found = useMemo(() => findParticipants(index, typed), [index, typed]);
  const people = useMemo(() => proposeParticipants(index, found, SHOWN).map(({ id }) => id), [index, found]);
  const ambiguous = isAmbiguous(index, found);
  const first = people.length === 0 || ambiguous ? null : 0;
  return {
    isFinding: isEnoughToFind(typed),
    people,
    more: found.length - people.length,
    isAmbiguous: ambiguous,
    highlighted: chosen !== null && chosen < people.length ? chosen : first,
  };
}
