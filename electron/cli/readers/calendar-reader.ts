import { readInvitation, type Invitation } from '../../../shared/calendar/read-invitation.ts';
import { readDisplayNames } from '../../../shared/names/read-display-names.ts';
import { failure, success } from '../../../shared/result.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { describeInvitationFailure } from '../../import/incoming/describe-invitation-failure.ts';
import { unreadableFailure } from '../exit-code.ts';
import { textTable } from '../text-table.ts';
import type { FileReader } from './file-reader.ts';

/** `read calendar`: the meeting an invitation (.ics) is for. */
export const readCalendarFile: FileReader = async ({ name, bytes }) => {
  const read = readInvitation(decodeText(bytes));
  if (!read.ok) return failure(unreadableFailure(describeInvitationFailure(read.error, name)));
  return success({ json: objectOf(read.value), table: tableOf(read.value) });
};

function objectOf({ title, start, minutes, place, agenda, invitees, otherEvents }: Invitation): object {
  const names = readDisplayNames(invitees.map((invitee) => invitee.name));
  return {
    title,
    date: start?.day ?? null,
    startTime: start?.time ?? null,
    timeZone: start?.timeZone ?? null,
    minutes,
    place,
    agenda: agenda.map((item) => ({
      line: item.line,
      title: item.title,
      minutes: item.minutes,
      speakers: item.speakers,
    })),
    invitees: invitees.map((invitee, index) => ({
      name: invitee.name,
      family: names[index]?.familyName ?? '',
      given: names[index]?.givenName ?? '',
      affiliation: names[index]?.affiliation ?? '',
      email: invitee.email,
      isOrganiser: invitee.isOrganiser,
      answer: invitee.answer,
    })),
    otherEvents,
  };
}

const tableOf = ({ title, start, minutes, place, agenda, invitees }: Invitation): string =>
  textTable(
    ['What', 'As read'],
    [
      ['Title', title],
      ['Begins', start === null ? '' : [start.day, start.time ?? '', start.timeZone ?? ''].join(' ').trim()],
      ['Minutes', minutes === null ? '' : String(minutes)],
      ['Place', place],
      ...agenda.map((item) => [
        'Item',
        item.minutes === null ? item.title : `${item.title} (${item.minutes} min)`,
      ]),
      ...invitees.map(({ name, email }) => ['Invited', [name, email].join(' ').trim()]),
    ],
  );
