import type { OpenMeeting } from './open-meeting.ts';

/** Why a key that changes something did nothing, in a meeting that cannot be changed here. */
export const lockedSentence = ({ isFinal }: Pick<OpenMeeting, 'isFinal'>): string =>
  isFinal
    ? 'This meeting is final. Nothing was changed; reopen it to change it.'
    : 'This meeting is open to read only. Nothing was changed.';
