import { memo, type ReactElement } from 'react';
import type { Participant, ParticipantGroup } from '../../../shared/meeting/roster.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { setActive, setCollapsed, useAttendance } from './attendance-state.ts';
import { ParticipantRow } from './participant-row.tsx';
import { rowElementId } from './roster-place.ts';
import { useGroupAttendance } from './use-group-attendance.ts';

/** Rows of one block; a block out of sight is neither laid out nor painted (attendance-roster.css). */
const BLOCK = 50;

type Props = {
  readonly group: ParticipantGroup;
  readonly position: number;
  readonly count: number;
};

/** A participant group of the roster with its people. */
export const RosterGroup = memo(function RosterGroup({ group, position, count }: Props): ReactElement {
  const isCollapsed = useAttendance(({ collapsed }) => collapsed.has(group.id));
  const attendance = useGroupAttendance(group);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  const { participants } = group;
  const takingPart = attendance.filter(
    (entry) => entry?.state === 'present' || entry?.state === 'online',
  ).length;
  const blocks = isCollapsed ? [] : blocksOf(participants);
  return (
    <div role="rowgroup" className="attendance-group">
      <GroupRow {...{ group, position, count, takingPart, isCollapsed }} />
      {blocks.map((block, index) => (
        <div
          key={index}
          role="presentation"
          className={block.length === BLOCK ? 'attendance-block' : undefined}
        >
          {block.map((participant, place) => (
            <ParticipantRow
              key={participant.id}
              participant={participant}
              attendance={attendance[index * BLOCK + place]}
              position={index * BLOCK + place}
              count={participants.length}
              timeZone={timeZone}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

function GroupRow({
  group,
  position,
  count,
  takingPart,
  isCollapsed,
}: Props & { readonly takingPart: number; readonly isCollapsed: boolean }): ReactElement {
  const { id, name, office, participants } = group;
  const isActive = useAttendance(({ active }) => active?.kind === 'group' && active.id === id);
  return (
    <div
      id={rowElementId({ kind: 'group', id })}
      className="attendance-group-row"
      role="row"
      aria-level={1}
      aria-posinset={position + 1}
      aria-setsize={count}
      aria-expanded={!isCollapsed}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => setActive({ kind: 'group', id })}
    >
      <span role="gridcell" className="attendance-group-name" dir="auto">
        <svg
          className="attendance-chevron"
          viewBox="0 0 12 12"
          width="12"
          height="12"
          aria-hidden="true"
          onClick={() => setCollapsed(id, !isCollapsed)}
        >
          <path d="m3.5 2 4.5 4-4.5 4" fill="none" stroke="currentColor" />
        </svg>
        {name}
        {office !== undefined && <span className="attendance-tag">{office}</span>}
      </span>
      <span role="gridcell" className="attendance-group-count">
        {takingPart} <span className="attendance-of">of</span> {participants.length}
      </span>
    </div>
  );
}

function blocksOf(participants: readonly Participant[]): Participant[][] {
  const blocks: Participant[][] = [];
  for (let start = 0; start < participants.length; start += BLOCK)
    blocks.push(participants.slice(start, start + BLOCK));
  return blocks;
}
