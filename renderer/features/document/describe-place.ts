import { assertNever } from '../../../shared/assert-never.ts';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Place } from '../../../shared/preflight/finding.ts';

/** A place of the document in its own words, for those who do not see where the outline is. */
export function describePlace({ agenda, roster, previousActions }: Meeting, place: Place): string {
  switch (place.kind) {
    case 'meeting':
      return place.field === 'date' ? 'Date of the meeting' : 'Title of the meeting';
    case 'item':
      return `Agenda item: ${agenda.find(({ id }) => id === place.itemId)?.title ?? ''}`;
    case 'line': {
      const line = agenda
        .find(({ id }) => id === place.itemId)
        ?.minutes.find(({ id }) => id === place.lineId);
      return line === undefined ? 'A line that is gone' : plainTextOf(line.text);
    }
    case 'previousAction': {
      const action = previousActions.find(({ id }) => id === place.previousActionId);
      return action === undefined
        ? 'A previous action that is gone'
        : `Previous action: ${plainTextOf(action.text)}`;
    }
    case 'group':
      return `Group: ${roster.find(({ id }) => id === place.groupId)?.name ?? ''}`;
    case 'participants': {
      const people = roster.flatMap(({ participants }) => participants);
      const named = people.filter(({ id }) => place.participantIds.includes(id));
      return `Participant: ${named.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ')}`;
    }
    default:
      return assertNever(place);
  }
}
