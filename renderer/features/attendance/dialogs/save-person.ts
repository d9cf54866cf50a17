import {
  addGroup,
  addParticipant,
  moveParticipant,
  updateParticipant,
} from '../../../../shared/meeting/commands/index.ts';
import type { GroupId, ParticipantId } from '../../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { placeInGroup } from '../../../../shared/meeting/roster-order.ts';
import { nobody, type PersonFields } from '../../../../shared/roster/read-person.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { announce, setCollapsed } from '../attendance-state.ts';
import { calledName, editableMeeting } from '../change-attendance.ts';
import { groupOf, type RosterPlace } from '../roster-place.ts';

/** What the dialog asks for. An empty text is a field that is not there. */
export type EnteredPerson = PersonFields & {
  /** Null where the roster has no group yet. */
  readonly groupId: GroupId | null;
};

export const emptyPerson: EnteredPerson = { ...nobody, groupId: null };

/** Why the entry cannot be saved yet. */
export const personProblem = ({ familyName, givenName }: EnteredPerson): string | null =>
  `${familyName}${givenName}`.trim() === '' ? 'Give at least one name.' : null;

/** Saves an entry in one step, a move to another group with it; gives whose it is, null where nothing may be changed. */
export function savePerson(
  meeting: Meeting,
  place: RosterPlace | null,
  fields: EnteredPerson,
): ParticipantId | null {
  if (editableMeeting() === null) return null;
  const { groupId: wanted } = fields;
  const names = { familyName: tidy(fields.familyName), givenName: tidy(fields.givenName) };
  const details = Object.fromEntries(
    (['honorific', 'affiliation', 'country', 'email'] as const).map((key) => [
      key,
      tidy(fields[key]) || undefined,
    ]),
  );
  const groupId = wanted ?? (crypto.randomUUID() as GroupId);
  const group = groupOf(meeting, groupId) ?? { id: groupId, name: 'Participants', participants: [] };
  const id = place?.participant.id ?? (crypto.randomUUID() as ParticipantId);
  const position = placeInGroup(group, names, meeting.language);
  changeAlone((doc, origin) =>
    doc.transact(() => {
      if (groupOf(meeting, groupId) === undefined)
        addGroup(doc, { id: groupId, name: group.name }, meeting.roster.length, origin);
      if (place === null) addParticipant(doc, groupId, { id, ...names, ...details }, position, origin);
      else {
        updateParticipant(doc, id, { ...names, ...details }, origin);
        if (place.group.id !== groupId) moveParticipant(doc, id, groupId, position, origin);
      }
    }, origin),
  );
  setCollapsed(groupId, false);
  announce(`${calledName(names)} ${place === null ? 'added to' : 'saved in'} ${group.name}`);
  return id;
}

const tidy = (text: string): string => cleanText(text).trim();
