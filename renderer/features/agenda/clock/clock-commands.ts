import type { Command } from '../../../commands/command.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { showAside, type AgendaAside } from '../agenda-view.ts';
import { canChange } from '../can-change.ts';
import { showAgenda } from '../show-agenda.ts';
import { clockActions, copyStatus, currentEndedWithPrevious } from './clock-actions.ts';
import { CLOCK_KEYS } from './clock-keys.ts';

const clockCommand = (id: string, label: string, shortcut: string | null, run: () => void): Command => ({
  id: `clock.${id}`,
  label,
  group: 'Clock',
  shortcut,
  isEnabled: canChange,
  run,
});

const opens = (aside: AgendaAside) => (): void => {
  showAgenda();
  showAside(aside);
};

const hasMeeting = (): boolean => meetingStore.getState().open !== null;

/** The keys of the clock. One that means nothing now says why; none is silently dead. */
export const clockCommands: readonly Command[] = [
  clockCommand('nextItem', 'Next item, or start the meeting', CLOCK_KEYS.next, clockActions.next),
  clockCommand('previousItem', 'Previous item', CLOCK_KEYS.previous, clockActions.previous),
  clockCommand('pauseOrResume', 'Pause or resume the meeting', CLOCK_KEYS.pause, clockActions.pauseOrResume),
  clockCommand('adjourn', 'Adjourn the meeting', CLOCK_KEYS.adjourn, clockActions.adjourn),
  clockCommand('resume', 'Take the adjourned meeting up again', null, clockActions.resume),
  clockCommand('beganAgo', 'This item began … minutes ago', CLOCK_KEYS.beganAgo, opens('began')),
  ...[1, 2, 3, 5, 10].map((minutes) =>
    clockCommand(`beganAgo${minutes}`, `This item began ${minutes} min ago`, null, () =>
      clockActions.beganAgo(minutes),
    ),
  ),
  clockCommand('endedWithPrevious', 'This item ended with the previous one', null, currentEndedWithPrevious),
  clockCommand('showCuts', 'Suggest cuts to end on time', null, opens('cuts')),
  {
    ...clockCommand('editTimes', 'Times of the meeting: look and correct', CLOCK_KEYS.times, opens('log')),
    isEnabled: hasMeeting,
  },
  {
    ...clockCommand(
      'copyStatus',
      'Copy the state of the meeting in one line',
      CLOCK_KEYS.copyStatus,
      () => undefined,
    ),
    isEnabled: hasMeeting,
    run: copyStatus,
  },
];
