import { useId, useState } from 'react';
import { momentOf, timeOfDayText, type Moment, type TimedEvent } from '../../../../shared/clock/index.ts';
import { takesFocus } from '../takes-focus.ts';
import { useCanChange } from '../can-change.ts';
import { tellTime } from './clock-actions.ts';
import { toldMoment } from './told-moment.ts';

type Props = {
  readonly event: TimedEvent;
  readonly what: string;
  readonly timeZone: string;
  readonly isFirstStop: boolean;
};
type Problem = { readonly sentence: string; readonly carries: Moment | null };

const timeText = (moment: Moment, timeZone: string): string =>
  /\d\d:\d\d:\d\d/.exec(timeOfDayText(moment, timeZone, 'en', 'second'))?.[0] ?? '';

/** One event with its time. A time that would put it before one it followed is refused in a sentence, or takes that along. */
export function LogLine({ event, what, timeZone, isFirstStop }: Props) {
  const id = useId();
  const canChange = useCanChange();
  const current = timeText(event.moment, timeZone);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const recorded = momentOf(event.at);

  const tell = (told: Moment, carries: boolean): void => {
    const failed = tellTime(event.id, told, carries);
    setProblem(
      failed === null ? null : { sentence: failed.sentence, carries: failed.canCarry ? told : null },
    );
    if (failed === null) setTyped(null);
  };
  const take = (): void => {
    if (typed === null || typed.trim() === current) return reset();
    const told = toldMoment(typed, event.moment, timeZone);
    if (told.ok) tell(told.value, false);
    else setProblem({ sentence: told.error, carries: null });
  };
  const reset = (): void => {
    setTyped(null);
    setProblem(null);
  };

  return (
    <li className="clock-log-line">
      <label className="clock-log-what" htmlFor={id}>
        {what}
      </label>
      <input
        ref={isFirstStop ? takesFocus : undefined}
        id={id}
        className="clock-log-time"
        value={typed ?? current}
        readOnly={!canChange}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(change) => setTyped(change.target.value)}
        onBlur={(blur) => {
          if (problem === null || !(blur.relatedTarget instanceof HTMLButtonElement)) take();
        }}
        onKeyDown={(key) => {
          if (key.key === 'Enter') {
            key.preventDefault();
            take();
          } else if (key.key === 'Escape' && typed !== null) {
            // The first Escape gives the old time back, the next one closes the dialog.
            key.preventDefault();
            key.stopPropagation();
            reset();
          }
        }}
      />
      {recorded !== event.moment && (
        <span className="clock-log-told">recorded {timeText(recorded, timeZone)}</span>
      )}
      {problem !== null && (
        <div className="clock-log-problem" id={`${id}-problem`} role="alert">
          <p className="field-problem">{problem.sentence}</p>
          {problem.carries !== null && (
            <button
              type="button"
              className="button"
              onClick={() => problem.carries !== null && tell(problem.carries, true)}
            >
              Move that as well
            </button>
          )}
        </div>
      )}
    </li>
  );
}
