import { useStore } from 'zustand';
import { minutesText, type Duration } from '../../../shared/clock/index.ts';
import type { SeriesPlanningAnswer } from '../../../shared/bridge/calls/handout-calls.ts';
import { isOverrun } from '../../../shared/planning/planned-and-actual.ts';
import type { SeriesItem } from '../../../shared/planning/series-planning.ts';
import { host } from '../../store/host.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { PlanningChart } from './planning-chart.tsx';
import { SaveButton } from './save-button.tsx';
import { useSeriesPlanning } from './use-series-planning.ts';

/** Planned against actual over all meetings of the body in the library. */
export function SeriesPlanningView() {
  const sessionId = useStore(meetingStore, ({ open }) => open?.sessionId ?? null);
  return sessionId === null ? null : <Looked sessionId={sessionId} />;
}

function Looked({ sessionId }: { readonly sessionId: string }) {
  const looked = useSeriesPlanning(sessionId);
  switch (looked.kind) {
    case 'looking':
      return <p role="status">Reading the meetings of the series…</p>;
    case 'problem':
      return (
        <p className="field-problem" role="alert">
          {looked.sentence}
        </p>
      );
    case 'found':
      return <Found sessionId={sessionId} answer={looked.answer} />;
  }
}

function Found({
  sessionId,
  answer: { planning, unreadable },
}: {
  readonly sessionId: string;
  readonly answer: SeriesPlanningAnswer;
}) {
  const { meetings, items } = planning;
  if (meetings === 0)
    return (
      <p role="status">No meeting of this body was timed yet. Run the clock in a meeting, and look again.</p>
    );
  return (
    <>
      <PlanningChart
        name="What each item is planned for, and what it takes as a rule"
        bars={items.map((item) => ({
          key: item.key,
          title: item.title,
          planned: item.planned,
          actual: item.median,
          isOver: isOverrun({ planned: item.planned, actual: item.median }),
        }))}
      />
      <SeriesTable items={items} />
      {unreadable.length > 0 && (
        <p className="field-hint">Not readable, so left out: {unreadable.join(', ')}.</p>
      )}
      <div className="planning-foot">
        <p className="field-hint">
          {meetings === 1 ? '1 timed meeting' : `${meetings} timed meetings`}. Actual is the median.
        </p>
        <SaveButton save={() => host().exportSeriesPlanning(sessionId)} />
      </div>
    </>
  );
}

const SeriesTable = ({ items }: { readonly items: readonly SeriesItem[] }) => (
  <table className="planning-table">
    <caption className="visually-hidden">Planned and actual minutes of each item over the series</caption>
    <thead>
      <tr>
        <th scope="col">Agenda item</th>
        <th scope="col">Held</th>
        <th scope="col">Planned</th>
        <th scope="col">Median</th>
        <th scope="col">Mean</th>
        <th scope="col">Overran</th>
        <th scope="col">Next time</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.key}>
          <th scope="row">{item.title}</th>
          <td>
            {item.held} of {item.listed}
          </td>
          <td>{item.planned === null ? '–' : `${item.planned} min`}</td>
          <td>{textOf(item.median)}</td>
          <td>{textOf(item.mean)}</td>
          <td className={item.alwaysOverruns ? 'planning-over' : undefined}>{overrunText(item)}</td>
          <td>
            {item.suggested === null ? '–' : <strong>{item.suggested} min</strong>}
            <span className="planning-reason">{item.reason}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const textOf = (duration: Duration | null): string => (duration === null ? '–' : minutesText(duration));

const overrunText = ({ overruns, judged, alwaysOverruns }: SeriesItem): string => {
  if (judged === 0) return '–';
  return alwaysOverruns ? `always (${overruns} of ${judged})` : `${overruns} of ${judged}`;
};
