import { aliasKey } from '../matching/aliases.ts';
import type { MatchedAttendee } from '../matching/match-attendance.ts';
import { attendanceOf } from '../meeting/attendance-of.ts';
import type { AttendanceChange } from '../meeting/attendance-times.ts';
import type { AttendancePlan, RosterPlan } from '../meeting/commands/index.ts';
import type { GroupId, IdentifierSource, ParticipantId } from '../meeting/identifier.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { insertedByName } from '../meeting/roster-order.ts';
import type { Attendance, Participant } from '../meeting/roster.ts';
import { FIRST_GROUP } from '../meeting/walk-in-group.ts';
import { asName, hasName, type AttendeeChoice, type WalkIn } from './attendance-choice.ts';
import { joinStays } from './join-stays.ts';
import type { Stay } from './report-stay.ts';

/** Somebody of the report with what is to become of them; null is not decided, and they are left out. */
export type ChosenAttendee = {
  readonly matched: MatchedAttendee;
  readonly stay: Stay;
  readonly choice: AttendeeChoice | null;
};

export type AttendanceOptions = {
  /** What those of the report are: most were seen in a meeting program, so online. */
  readonly state: 'present' | 'online';
  readonly fillsTimes: boolean;
  /** Whether names that were confirmed by hand are remembered as aliases. */
  readonly remembers: boolean;
  /** Whether participants who are not in the report and not ticked either way are absent. */
  readonly marksAbsent: boolean;
  /** Where walk-ins go; null is a new group. */
  readonly walkInGroup: GroupId | null;
  readonly newIdentifier: IdentifierSource;
};

/**
 * What a report means for a meeting. A tick that is there stays as it is, and gets only the times it has not: nobody who
 * is present becomes online, and nobody who is there becomes absent. Apologies give way, for who was seen was there.
 */
export function planAttendance(
  meeting: Meeting,
  chosen: readonly ChosenAttendee[],
  options: AttendanceOptions,
): AttendancePlan {
  const { state, fillsTimes, newIdentifier } = options;
  const stays = new Map<ParticipantId, Stay[]>();
  const aliases: { id: ParticipantId; name: string }[] = [];
  const newcomers: Participant[] = [];
  const walkIns: { id: ParticipantId; change: AttendanceChange }[] = [];
  for (const { matched, stay, choice } of chosen) {
    if (choice === null || choice.kind === 'leaveOut') continue;
    if (choice.kind === 'participant') {
      stays.set(choice.id, [...(stays.get(choice.id) ?? []), stay]);
      if (options.remembers && isByHand(matched, choice.id))
        aliases.push({ id: choice.id, name: asName(matched.attendee.name) });
    } else if (hasName(choice.walkIn)) {
      const id = newIdentifier<ParticipantId>();
      newcomers.push(newcomer(id, choice.walkIn, matched.attendee.email));
      walkIns.push({ id, change: { state, ...(fillsTimes ? timesOf(stay) : {}) } });
      if (options.remembers && isAnotherName(matched, choice.walkIn))
        aliases.push({ id, name: asName(matched.attendee.name) });
    }
  }
  const ticked = [...stays].flatMap(([id, all]) => {
    const change = changeFor(attendanceOf(meeting, id), state, fillsTimes ? joinStays(all) : null);
    return change === null ? [] : [{ id, change }];
  });
  const absent = options.marksAbsent ? notInReport(meeting, chosen) : [];
  return {
    ticked: [...ticked, ...absent.map(({ id }) => ({ id, change: { state: 'absent' } as const }))],
    roster: rosterWith(meeting, newcomers, options),
    walkIns,
    aliases,
  };
}

/** Participants nobody of the report is, or may be, and who are not ticked either way. */
export function notInReport(meeting: Meeting, chosen: readonly ChosenAttendee[]): Participant[] {
  const told = new Set<ParticipantId>();
  for (const { choice, matched } of chosen) {
    if (choice?.kind === 'participant') told.add(choice.id);
    // Somebody left out or not decided yet may still be one of these.
    else if (choice === null && matched.match.pile === 'check')
      for (const { id } of matched.match.entries) told.add(id);
  }
  return meeting.roster
    .flatMap(({ participants }) => participants)
    .filter(({ id }) => !told.has(id) && attendanceOf(meeting, id) === undefined);
}

/** The change of a participant's attendance; null where nothing would change. */
function changeFor(
  before: Attendance | undefined,
  state: 'present' | 'online',
  stay: Stay | null,
): AttendanceChange | null {
  const times = stay === null ? {} : timesOf(stay);
  if (before?.state !== 'present' && before?.state !== 'online') return { state, ...times };
  const arrivedAt = before.arrivedAt ?? times.arrivedAt;
  const leftAt = before.leftAt ?? times.leftAt;
  if (arrivedAt !== undefined && leftAt !== undefined && Date.parse(leftAt) < Date.parse(arrivedAt))
    return null;
  if (arrivedAt === before.arrivedAt && leftAt === before.leftAt) return null;
  return {
    state: before.state,
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(leftAt === undefined ? {} : { leftAt }),
  };
}

const timesOf = ({ arrivedAt, leftAt }: Stay): Omit<AttendanceChange, 'state'> => ({
  ...(arrivedAt === null ? {} : { arrivedAt }),
  ...(leftAt === null ? {} : { leftAt }),
});

/** Whether a person said who this is, by a name that will say it again: a telephone or a device never does. */
function isByHand({ match, attendee }: MatchedAttendee, id: ParticipantId): boolean {
  if (match.pile === 'sure') return match.entry.id !== id && isOwnName(attendee.name);
  return !['phone', 'masked', 'device', 'nobody'].includes(match.reason) && isOwnName(attendee.name);
}

const isOwnName = (name: string): boolean => /\p{L}/u.test(name);

/** Whether a walk-in was given another name than the one shown, so that it would not be found again. */
function isAnotherName(matched: MatchedAttendee, { familyName, givenName }: WalkIn): boolean {
  if (matched.match.pile !== 'sure' && ['phone', 'masked', 'device', 'nobody'].includes(matched.match.reason))
    return false;
  const shown = aliasKey(matched.attendee.name);
  const names = [`${familyName} ${givenName}`, `${givenName} ${familyName}`].map((name) => aliasKey(name));
  return isOwnName(matched.attendee.name) && !names.some((name) => shown.includes(name));
}

function newcomer(
  id: ParticipantId,
  { familyName, givenName, affiliation }: WalkIn,
  email: string | null,
): Participant {
  return {
    id,
    familyName: asName(familyName),
    givenName: asName(givenName),
    ...(affiliation.trim() === '' ? {} : { affiliation: asName(affiliation) }),
    ...(email === null || email === '' ? {} : { email: asName(email) }),
  };
}

function rosterWith(
  { roster, language }: Meeting,
  newcomers: readonly Participant[],
  { walkInGroup, newIdentifier }: AttendanceOptions,
): RosterPlan {
  if (newcomers.length === 0) return { changed: [], groups: [] };
  const known = roster.find(({ id }) => id === walkInGroup);
  const { participants, ...group } = known ?? {
    id: newIdentifier<GroupId>(),
    name: FIRST_GROUP,
    participants: [],
  };
  return { changed: [], groups: [{ group, members: insertedByName(participants, newcomers, language) }] };
}
