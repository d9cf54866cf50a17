import type { ReactElement } from 'react';
import type { ListedMeeting } from '../../../shared/bridge/contract.ts';
import type { Series } from '../../../shared/series/series-order.ts';
import { Icon } from '../../components/icon.tsx';
import { askForNextMeeting } from '../../store/next-meeting.ts';
import { MeetingList } from './meeting-list.tsx';

type Props = {
  readonly series: Series<ListedMeeting>;
  /** Paths of meetings that stand in another list of the screen. */
  readonly shownElsewhere: ReadonlySet<string>;
};

/** A series: how far it has come, the way to its next meeting, and its meetings, newest first. */
export function SeriesList({ series, shownElsewhere }: Props): ReactElement {
  const { body, meetings } = series;
  const last = meetings.at(-1);
  const others = meetings.filter(({ path }) => !shownElsewhere.has(path)).toReversed();
  return (
    <section className="library-series" aria-label={body}>
      <div className="library-series-head">
        <h3 className="library-series-name" dir="auto">
          {body}
          <span className="library-series-count">{countText(meetings)}</span>
        </h3>
        {last !== undefined && (
          <button
            type="button"
            className="button"
            aria-label={`Next meeting of ${body}`}
            onClick={() => askForNextMeeting(last.path)}
          >
            <Icon name="plus" />
            Next meeting
          </button>
        )}
      </div>
      <MeetingList label={`Meetings of ${body}`} meetings={others} isLabelShown={false} />
    </section>
  );
}

function countText(meetings: readonly ListedMeeting[]): string {
  const number = meetings.at(-1)?.head?.number ?? '';
  const count = meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings`;
  return number === '' ? count : `${count}, the last ${number}`;
}
