import { durationText, minutesText, type MeetingTimings } from '../../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { ClockIcon } from './clock-icon.tsx';
import { stageWords } from './stage-words.ts';
import { TimeBar } from './time-bar.tsx';

type Props = { readonly agenda: readonly AgendaItem[]; readonly timings: MeetingTimings };

/** The item that runs, to be read at arm's length. */
export function CurrentItem({ agenda, timings }: Props) {
  const item = agenda.find(({ id }) => id === timings.currentItem);
  const times = timings.items.find(({ itemId }) => itemId === timings.currentItem);
  const isPaused = timings.state === 'paused';
  if (item === undefined || times === undefined)
    return (
      <div className="clock-face">
        <p className="clock-kicker">{isPaused ? 'Paused' : 'Between items'}</p>
        <p className="clock-figure">{durationText(timings.elapsed)}</p>
        <p className="clock-facts">
          {agenda.length === 0
            ? 'The meeting runs without an agenda. Add its first item below.'
            : 'Begin the next item, or any item of the list.'}
        </p>
      </div>
    );
  const words = stageWords(times);
  const kicker = placeOf(agenda, item);
  return (
    <div className={`clock-face clock-face-${isPaused ? 'paused' : words.stage}`}>
      <p className="clock-kicker">
        <span>{isPaused ? `Paused · ${kicker}` : kicker}</span>
        {words.remark !== '' && <span className="clock-remark">{words.remark}</span>}
      </p>
      <h3 className="clock-title">{item.title}</h3>
      <p className="clock-reading" role="timer" aria-live="off" aria-label="Time of this item">
        <ClockIcon shape={isPaused ? 'pause' : words.shape} />
        <span className="clock-figure">{words.figure}</span>
        <span className="clock-unit">{words.unit}</span>
      </p>
      {times.planned !== null && <TimeBar elapsed={times.elapsed} planned={times.planned} />}
      <p className="clock-facts">
        {durationText(times.elapsed)} taken
        {times.planned !== null && ` of ${minutesText(times.planned)}`}
        {item.speakers.length > 0 && ` · ${item.speakers.join(', ')}`}
      </p>
    </div>
  );
}

function placeOf(agenda: readonly AgendaItem[], item: AgendaItem): string {
  if (!item.isListed) return 'Not on the adopted agenda';
  const listed = agenda.filter(({ isListed }) => isListed);
  return `Item ${listed.findIndex(({ id }) => id === item.id) + 1} of ${listed.length}`;
}
