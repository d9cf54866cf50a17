import { useMemo, type ReactElement } from 'react';
import { quorumHistory, quorumState, type QuorumState } from '../../../shared/meeting/quorum.ts';
import { wallTimeText } from '../../../shared/meeting/wall-time.ts';
import type { Instant } from '../../../shared/meeting/text.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { useAtNow } from '../../store/now.ts';
import { openDialog } from './attendance-state.ts';

/** Whether there is a quorum now, since when, and its rule. */
export function QuorumLine(): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const attendance = useMeeting((meeting) => meeting.attendance);
  const quorum = useMeeting((meeting) => meeting.quorum);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  const attended = useMemo(() => ({ roster, attendance, quorum }), [roster, attendance, quorum]);
  const history = useMemo(() => quorumHistory(attended), [attended]);
  // The second ticks by; what is painted changes only when somebody came or left.
  const passed = useAtNow((now) => history.findLastIndex(({ at }) => at <= now));
  const state = quorumState(attended, Infinity, history.slice(0, passed + 1));
  const isReadOnly = meetingStore.getState().open?.isReadOnly === true;
  return (
    <div
      className={state === null ? 'attendance-quorum attendance-quorum-none' : 'attendance-quorum'}
      data-met={state?.isMet}
    >
      {state !== null && <QuorumWords state={state} timeZone={timeZone} />}
      <button
        type="button"
        className="attendance-tool"
        disabled={isReadOnly}
        aria-label={quorum === null ? 'Set a quorum rule' : 'Edit the quorum rule'}
        onClick={() => openDialog({ kind: 'quorum' })}
      >
        {quorum === null ? 'Set a quorum…' : 'Edit…'}
      </button>
    </div>
  );
}

function QuorumWords({ state, timeZone }: { readonly state: QuorumState; readonly timeZone: string }) {
  const { isMet, counted, minimum, since } = state;
  const time = since === null ? null : wallTimeText(new Date(since).toISOString() as Instant, timeZone);
  return (
    <>
      <QuorumMark isMet={isMet} />
      <p role="status">
        <strong>{isMet ? 'Quorum met' : 'No quorum'}</strong>: {counted} of {minimum}
        <span className="visually-hidden"> needed</span>
        {time !== null && `, since ${time}`}
      </p>
    </>
  );
}

/** A full round with a tick, or a broken one: to be told apart without colour. */
const QuorumMark = ({ isMet }: { readonly isMet: boolean }): ReactElement => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="attendance-quorum-mark">
    {isMet ? (
      <path d="M8 1.5a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM5 8.200 7.200 10.400 11 5.900" />
    ) : (
      <path d="M8 1.500 14.500 8 8 14.500 1.500 8zM8 5v3.500M8 10.600v.400" />
    )}
  </svg>
);
