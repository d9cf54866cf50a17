import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';

/** Nothing private, all that is still open, addressed to nobody, the next meeting as the minutes say. */
export const USUAL_CHOICES: HandoutChoices = {
  withPrivate: false,
  withPrevious: true,
  recipients: 'nobody',
  nextMeeting: null,
};
