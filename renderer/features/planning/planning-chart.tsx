import { durationOf, minutesText, type Duration, type Minutes } from '../../../shared/clock/index.ts';
import { shortened } from '../../../shared/text/shortened.ts';

/** An agenda item as two bars. */
export type PlanningBar = {
  readonly key: string;
  readonly title: string;
  readonly planned: Minutes | null;
  readonly actual: Duration | null;
  readonly isOver: boolean;
};

const ROW = 56;
const BAR = 12;
const WIDTH = 1_000;
const TEXT = 14;
/** Room for "1 h 05 min" behind the longest bar. */
const TAIL = 120;
const LONGEST_TITLE = 90;

/**
 * Bars of planned and actual time, an outline and a filled one, so that nothing is told by colour alone. It is a picture
 * of the table below it: a screen reader is told what it shows and reads the table.
 */
export function PlanningChart({
  name,
  bars,
}: {
  readonly name: string;
  readonly bars: readonly PlanningBar[];
}) {
  const longest = bars.reduce(
    (most, { planned, actual }) => Math.max(most, planned === null ? 0 : durationOf(planned), actual ?? 0),
    1,
  );
  const widthOf = (duration: number): number => ((WIDTH - TAIL) * duration) / longest;
  return (
    <figure className="planning-figure">
      <figcaption className="planning-legend">
        <span className="planning-key planning-key-planned" /> Planned
        <span className="planning-key planning-key-actual" /> Actual
        <span className="planning-key planning-key-over" /> Actual, longer than planned
      </figcaption>
      <svg
        className="planning-chart"
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        role="img"
        aria-label={`${name}, as bars; the table below says the same.`}
      >
        <defs>
          <pattern id="planning-over" width="8" height="8" patternUnits="userSpaceOnUse">
            <path className="planning-stripe" d="M-2 2 2-2M0 8 8 0M6 10 10 6" />
          </pattern>
        </defs>
        {bars.map(({ key, title, planned, actual, isOver }, index) => {
          const top = index * ROW;
          const plannedWidth = planned === null ? 0 : widthOf(durationOf(planned));
          const actualWidth = actual === null ? 0 : widthOf(actual);
          return (
            <g key={key}>
              <text className="planning-bar-title" x="0" y={top + TEXT - 1}>
                {shortened(title, LONGEST_TITLE)}
              </text>
              {planned !== null && (
                <>
                  <rect
                    className="planning-planned"
                    x="0.75"
                    y={top + TEXT + 5}
                    width={Math.max(plannedWidth, 2)}
                    height={BAR - 1}
                  />
                  <text className="planning-bar-text" x={plannedWidth + 8} y={top + TEXT + 15}>
                    {planned} min
                  </text>
                </>
              )}
              {actual !== null && (
                <>
                  <rect
                    className={isOver ? 'planning-actual planning-actual-over' : 'planning-actual'}
                    x="0"
                    y={top + TEXT + BAR + 6}
                    width={Math.max(actualWidth, 2)}
                    height={BAR}
                  />
                  {isOver && (
                    <rect
                      fill="url(#planning-over)"
                      x="0"
                      y={top + TEXT + BAR + 6}
                      width={Math.max(actualWidth, 2)}
                      height={BAR}
                    />
                  )}
                  <text className="planning-bar-text" x={actualWidth + 8} y={top + TEXT + BAR + 17}>
                    {minutesText(actual)}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
