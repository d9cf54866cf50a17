import { useState } from 'react';
import { asMoment, minutesText, type Duration } from '../../../shared/clock/index.ts';
import { OUTCOME_WORDS } from '../../../shared/planning/outcome-words.ts';
import {
  isOverrun,
  plannedAndActual,
  type PlannedItem,
} from '../../../shared/planning/planned-and-actual.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { PlanningChart } from './planning-chart.tsx';
import { SaveButton } from './save-button.tsx';
import { savePlanning } from './save-planning.ts';

/** Planned against actual of the open meeting, as it stands when the dialog is opened. */
export function MeetingPlanning() {
  const [now] = useState(() => asMoment(Date.now()));
  const meeting = useMeeting((whole) => whole);
  const { items, planned, actual } = plannedAndActual(meeting, now);
  if (items.length === 0)
    return <p role="status">The agenda is empty. Add its items with their minutes, and run the clock.</p>;
  const isTimed = items.some((item) => item.actual !== null);
  return (
    <>
      <PlanningChart
        name="Planned and actual minutes of each agenda item"
        bars={items.map((item) => ({
          key: item.itemId,
          title: item.title,
          planned: item.planned,
          actual: item.actual,
          isOver: isOverrun(item),
        }))}
      />
      {!isTimed && <p role="status">The clock has not run yet, so only the plan is known.</p>}
      <table className="planning-table">
        <caption className="visually-hidden">Planned and actual minutes of each agenda item</caption>
        <thead>
          <tr>
            <th scope="col">Agenda item</th>
            <th scope="col">Planned</th>
            <th scope="col">Actual</th>
            <th scope="col">Difference</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.itemId}>
              <th scope="row">{item.title}</th>
              <td>{item.planned === null ? '–' : `${item.planned} min`}</td>
              <td>{item.actual === null ? '–' : minutesText(item.actual)}</td>
              <td className={isOverrun(item) ? 'planning-over' : undefined}>{differenceText(item)}</td>
              <td>{OUTCOME_WORDS[item.outcome]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{planned} min</td>
            <td>{isTimed ? minutesText(actual) : '–'}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
      <div className="planning-foot">
        <p className="field-hint">Pauses are left out. Seconds beyond a plan are no overrun.</p>
        <SaveButton save={savePlanning} />
      </div>
    </>
  );
}

/** "+12 min over", "5 min under", "as planned": in words, since colour says it to some only. */
function differenceText(item: PlannedItem): string {
  const { difference } = item;
  if (difference === null) return '–';
  if (isOverrun(item)) return `${minutesText(difference)} over`;
  return roundsToNone(difference) ? 'as planned' : `${minutesText(difference)} under`;
}

const roundsToNone = (difference: Duration): boolean => minutesText(difference) === '0 min';
