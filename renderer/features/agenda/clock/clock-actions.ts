import {
  adjournMeeting,
  asDuration,
  asMinutes,
  asMoment,
  beganAgo,
  beginItem,
  correctEvent,
  describeClockFailure,
  durationOf,
  endedWithPrevious,
  meetingTimings,
  nextItem,
  pauseMeeting,
  previousItem,
  resumeMeeting,
  startMeeting,
  statusLine,
  type ClockFailure,
  type Moment,
  type Recording,
} from '../../../../shared/clock/index.ts';
import type { ClockEvent } from '../../../../shared/meeting/clock-event.ts';
import { recordClockEvent } from '../../../../shared/meeting/commands/index.ts';
import type { ClockEventId, ItemId } from '../../../../shared/meeting/identifier.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import type { Result } from '../../../../shared/result.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { windowStore } from '../../../store/window-state.ts';
import { announce } from '../agenda-view.ts';
import { canChange } from '../can-change.ts';
import { newIdentifier } from '../new-identifier.ts';
import { inOneUndoStep } from '../one-undo-step.ts';

type Recorded = Result<readonly ClockEvent[], ClockFailure>;
type Key = (meeting: Meeting, recording: Recording) => Recorded;

const recordingNow = (): Recording => ({ now: asMoment(Date.now()), newId: newIdentifier });

const currentItemOf = (meeting: Meeting): ItemId | null =>
  meetingTimings(meeting, asMoment(Date.now())).currentItem;

/** Records what a key of the clock means, in one step; a key that means nothing now says why. */
function press(key: Key): void {
  const { meeting } = meetingStore.getState();
  if (meeting === null || !canChange()) return;
  const events = key(meeting, recordingNow());
  if (!events.ok) {
    windowStore.getState().notify(describeClockFailure(events.error, meeting), { tone: 'warn' });
    return;
  }
  record(events.value);
}

function record(events: readonly ClockEvent[]): void {
  const before = meetingStore.getState().meeting;
  inOneUndoStep((doc, origin) => {
    for (const event of events) recordClockEvent(doc, event, origin);
  });
  const { meeting } = meetingStore.getState();
  if (meeting === null || before === null) return;
  const current = currentItemOf(meeting);
  if (current !== null && current !== currentItemOf(before)) goToMinutes(meeting, current);
}

/** The minutes follow the clock: the cursor goes to the item that has just begun. */
function goToMinutes(meeting: Meeting, itemId: ItemId): void {
  const { setFocusedItem, requestFocus } = windowStore.getState();
  setFocusedItem(itemId);
  requestFocus({ kind: 'item', id: itemId });
  const title = meeting.agenda.find(({ id }) => id === itemId)?.title ?? '';
  announce(`Now: ${title}.`);
}

const isNotStarted = (meeting: Meeting): boolean =>
  meetingTimings(meeting, asMoment(Date.now())).state === 'notStarted';
const isRunning = (meeting: Meeting): boolean =>
  meetingTimings(meeting, asMoment(Date.now())).state === 'running';

/** The keys of the clock, as buttons, commands and the palette press them. */
export const clockActions = {
  start: () => press(startMeeting),
  /** One key from the call to order to the last item: before the start it starts the meeting. */
  next: () =>
    press((meeting, recording) => (isNotStarted(meeting) ? startMeeting : nextItem)(meeting, recording)),
  previous: () => press(previousItem),
  begin: (itemId: ItemId) => press((meeting, recording) => beginItem(meeting, itemId, recording)),
  pauseOrResume: () =>
    press((meeting, recording) => (isRunning(meeting) ? pauseMeeting : resumeMeeting)(meeting, recording)),
  adjourn: () => press(adjournMeeting),
  resume: () => press(resumeMeeting),
  beganAgo: (minutes: number) =>
    press((meeting, recording) => beganAgo(meeting, asDuration(durationOf(asMinutes(minutes))), recording)),
  endedWithPrevious: (itemId: ItemId) =>
    press((meeting, recording) => endedWithPrevious(meeting, itemId, recording)),
} as const;

/** The same for the item in hand; says so where none is. */
export const currentEndedWithPrevious = (): void =>
  press((meeting, recording) => {
    const current = currentItemOf(meeting);
    return current === null
      ? { ok: false, error: { kind: 'noCurrentItem' } }
      : endedWithPrevious(meeting, current, recording);
  });

/** Corrects an event of the log; gives what is in the way, with the sentence that says so, or null once it is done. */
export function tellTime(
  eventId: ClockEventId,
  told: Moment,
  carriesNeighbours: boolean,
): { readonly sentence: string; readonly canCarry: boolean } | null {
  const { meeting } = meetingStore.getState();
  if (meeting === null || !canChange()) return null;
  const events = correctEvent(meeting.clock, eventId, told, { ...recordingNow(), carriesNeighbours });
  if (events.ok) {
    if (events.value.length > 0) record(events.value);
    return null;
  }
  const { error } = events;
  return {
    sentence: describeClockFailure(error, meeting),
    canCarry: error.kind === 'pastNeighbour' || error.kind === 'beforeStart',
  };
}

/** The zone of this computer. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Puts the state of the meeting in one line on the clipboard, to paste into the chat. */
export async function copyStatus(): Promise<void> {
  const { meeting } = meetingStore.getState();
  if (meeting === null) return;
  const timings = meetingTimings(meeting, asMoment(Date.now()));
  const line = statusLine(meeting, timings, { timeZone: ownTimeZone(), language: 'en' });
  const { notify } = windowStore.getState();
  try {
    await navigator.clipboard.writeText(line);
    notify(`Copied: ${line}`, { tone: 'good' });
  } catch {
    notify(`The clipboard could not be written. The line is: ${line}`, { tone: 'warn' });
  }
}
