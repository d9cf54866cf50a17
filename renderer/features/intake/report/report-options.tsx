import type { ReactElement } from 'react';
import type { GroupId } from '../../../../shared/meeting/identifier.ts';
import { FIRST_GROUP, walkInGroupOf } from '../../../../shared/meeting/walk-in-group.ts';
import { useMeeting } from '../../../store/open-meeting.ts';
import { reportStore, useReport } from './report-store.ts';
import type { PlacedAttendee } from './use-chosen.ts';

type Props = { readonly attendees: readonly PlacedAttendee[]; readonly fillsTimes: boolean };

const STATES = [
  ['online', 'Online'],
  ['present', 'In the room'],
] as const;

/** What is recorded of those who are ticked. */
export function ReportOptions({ attendees, fillsTimes }: Props): ReactElement {
  const state = useReport((report) => report.state);
  const remembers = useReport((report) => report.remembers);
  const hasTimes = attendees.some(({ matched }) => matched.attendee.firstJoinedAt !== null);
  const hasWalkIns = attendees.some(({ choice }) => choice?.kind === 'walkIn');
  return (
    <div className="intake-options">
      <fieldset className="intake-states">
        <legend className="visually-hidden">They were</legend>
        {STATES.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="report-state"
              checked={state === value}
              onChange={() => reportStore.setState({ state: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {hasTimes && (
        <label>
          <input
            type="checkbox"
            checked={fillsTimes}
            onChange={(event) => reportStore.setState({ fillsTimes: event.target.checked })}
          />
          Fill in arrival and departure
        </label>
      )}
      {hasTimes && fillsTimes && <ZoneChoice />}
      <label>
        <input
          type="checkbox"
          checked={remembers}
          onChange={(event) => reportStore.setState({ remembers: event.target.checked })}
        />
        Remember the names I confirm
      </label>
      {hasWalkIns && <GroupChoice />}
    </div>
  );
}

function ZoneChoice(): ReactElement {
  const own = useMeeting((meeting) => meeting.timeZone);
  const zone = useReport((report) => report.timeZone) ?? own;
  const zones = [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <label>
      Its times are those of{' '}
      <select value={zone} onChange={(event) => reportStore.setState({ timeZone: event.target.value })}>
        {zones.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function GroupChoice(): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const remembered = useReport((report) => report.walkInGroup);
  return (
    <label>
      Walk-ins go to{' '}
      <select
        value={walkInGroupOf({ roster }, remembered) ?? ''}
        onChange={(event) => reportStore.setState({ walkInGroup: event.target.value as GroupId })}
      >
        {roster.length === 0 && <option value="">{FIRST_GROUP} (new)</option>}
        {roster.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
