import type { ActionInMeeting } from '../../shared/meeting/commands/index.ts';

/** Why the status of an action was not changed, with what to do. `name` is the meeting's. */
export function unsettledSentence(
  why: 'readOnly' | 'final' | 'gone',
  name: string,
  kind: ActionInMeeting['kind'],
): string {
  switch (why) {
    case 'readOnly':
      return `${name} can only be read where it is, so nothing was changed. Make its file or folder writable, or open the meeting from another place.`;
    case 'final':
      return `${name} is final and locked, so nothing was changed. Make the next meeting of the series, which reviews what is open; or reopen ${name} with a reason, change it there and make it final again.`;
    case 'gone':
      return kind === 'line'
        ? `This action is no longer in ${name}: somebody removed it or made it a note, so nothing was changed. Look at the register again.`
        : `This action is no longer under review in ${name}: somebody took it off, so nothing was changed. Look at the register again.`;
  }
}
