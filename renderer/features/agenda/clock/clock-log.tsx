import { effectiveEvents, type TimedEvent, type TimedMeeting } from '../../../../shared/clock/index.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { LogLine } from './log-line.tsx';

/** The log of the clock as it really happened, every time of it to be corrected. */
export function ClockLog({
  meeting,
  onClose,
}: {
  readonly meeting: TimedMeeting;
  readonly onClose: () => void;
}) {
  const events = effectiveEvents(meeting.clock);
  return (
    <Dialog title="Times of the meeting" onClose={onClose}>
      {events.length === 0 ? (
        <p>Nothing has been recorded yet. Start the meeting, and every step stands here with its time.</p>
      ) : (
        <>
          <p className="field-hint">
            Times are in {meeting.timeZone}. Change one and press Enter; the durations follow, and undo takes
            it back.
          </p>
          <ol className="clock-log">
            {events.map((event, index) => (
              <LogLine
                key={event.id}
                event={event}
                what={whatHappened(event, meeting, events.slice(0, index))}
                timeZone={meeting.timeZone}
                isFirstStop={index === events.length - 1}
              />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

function whatHappened(event: TimedEvent, { agenda }: TimedMeeting, before: readonly TimedEvent[]): string {
  switch (event.kind) {
    case 'start':
      return 'Meeting started';
    case 'pause':
      return 'Paused';
    case 'resume':
      return before.at(-1)?.kind === 'adjourn' ? 'Taken up again' : 'Resumed';
    case 'adjourn':
      return 'Adjourned';
    case 'item': {
      const title = agenda.find(({ id }) => id === event.itemId)?.title ?? 'An item that is gone';
      const isAgain = before.some((other) => other.kind === 'item' && other.itemId === event.itemId);
      return isAgain ? `${title} (again)` : title;
    }
  }
}
