import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';

/** Nothing private, addressed to nobody, the next meeting as the minutes say. */
export const USUAL_CHOICES: HandoutChoices = {
  withPrivate: false,
  recipients: 'nobody',
  nextMeeting: null,
};
