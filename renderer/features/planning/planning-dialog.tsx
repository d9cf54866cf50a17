import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { useMeeting } from '../../store/open-meeting.ts';
import { MeetingPlanning } from './meeting-planning.tsx';
import { SeriesPlanningView } from './series-planning-view.tsx';
import './planning.css';

const SCOPES = ['meeting', 'series'] as const;
type Scope = (typeof SCOPES)[number];

/** What was planned and what it took: of this meeting, or over all meetings of the body. */
export function PlanningDialog() {
  const [scope, setScope] = useState<Scope>('meeting');
  const body = useMeeting((meeting) => meeting.body);
  const labels: Readonly<Record<Scope, string>> = {
    meeting: 'This meeting',
    series: body === '' ? 'The series' : `All meetings of ${body}`,
  };
  return (
    <Dialog
      title="Planned against actual minutes"
      onClose={closeDialog}
      className="planning-dialog dialog-tall"
    >
      <fieldset className="planning-scope">
        <legend className="visually-hidden">Of what</legend>
        {SCOPES.map((each) => (
          <label key={each} className="planning-scope-choice">
            <input
              type="radio"
              name="planning-scope"
              checked={scope === each}
              data-dialog-start={each === 'meeting' ? '' : undefined}
              onChange={() => setScope(each)}
            />
            {labels[each]}
          </label>
        ))}
      </fieldset>
      {scope === 'meeting' ? <MeetingPlanning /> : <SeriesPlanningView />}
    </Dialog>
  );
}
