import type { CheckReason, SureReason, UnknownReason } from './person-match.ts';

/** Why somebody stands in their pile, in a sentence. */
export function describeMatch(reason: SureReason | CheckReason | UnknownReason): string {
  switch (reason) {
    case 'alias':
      return 'This name was confirmed to be theirs before.';
    case 'address':
      return 'The e-mail address is that of one participant, and the name does not speak against it.';
    case 'exact':
      return 'The whole name is that of one participant.';
    case 'spelling':
      return 'The whole name is that of one participant in another spelling.';
    case 'shorter':
      return 'Given and family name are those of one participant; middle names are left out or are initials.';
    case 'namesakes':
      return 'Several participants have this name.';
    case 'severalNames':
      return 'More than one person is named here.';
    case 'standIn':
      return 'This may be somebody in the place of a participant, or a program that takes notes.';
    case 'otherAddress':
      return 'The name is that of a participant, who has another address at the same organisation.';
    case 'addressOfAnother':
      return 'The e-mail address is that of a participant, the name is not.';
    case 'sharedAddress':
      return 'The e-mail address does not tell who of its owners this is.';
    case 'similar':
      return 'Part of the name is that of a participant.';
    case 'single':
      return 'Only one name is shown.';
    case 'claimedTwice':
      return 'Several people of the report would be this participant.';
    case 'masked':
      return 'The name is hidden.';
    case 'phone':
      return 'Called in by telephone; no name is shown.';
    case 'device':
      return 'A device is shown, and no name.';
    case 'nobody':
      return 'What is shown is no name of a person.';
    case 'notOnRoster':
      return 'Nobody on the roster has this name or address.';
  }
}
