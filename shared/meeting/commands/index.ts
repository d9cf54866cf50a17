/** Everything that changes a meeting: functions on its Y.Doc, one transaction each. */
export { addAlias } from './alias-commands.ts';
export { addItem, moveItem, removeItem, updateItem, type ItemFields } from './agenda-commands.ts';
export { addWalkIn, clearAttendance, recordAttendance } from './attendance-commands.ts';
export { recordClockEvent } from './clock-commands.ts';
export { type Origin } from './in-one-step.ts';
export {
  addLine,
  convertLine,
  moveLine,
  removeLine,
  rewriteLine,
  setActionStatus,
  updateLine,
} from './line-commands.ts';
export { mergeParticipants } from './merge-participants.ts';
export { updateMeeting, type MeetingFields } from './meeting-commands.ts';
export {
  removePreviousAction,
  updatePreviousAction,
  type PreviousActionFields,
} from './previous-action-commands.ts';
export {
  addGroup,
  addParticipant,
  arrangeParticipants,
  moveGroup,
  moveParticipant,
  removeGroup,
  removeParticipant,
  swapNames,
  updateGroup,
  updateParticipant,
} from './roster-commands.ts';
export { settleAction, type ActionInMeeting, type SettledAction } from './settle-action.ts';
export { takeAttendance, type AttendancePlan } from './take-attendance.ts';
export { takeOffer, type OfferPlan } from './take-offer.ts';
export { takeRoster, type RosterPlan } from './take-roster.ts';
