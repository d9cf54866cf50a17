import type { ReactElement } from 'react';
import { spokenName } from '../../../../shared/meeting/participant-names.ts';
import type { Participant } from '../../../../shared/meeting/roster.ts';
import { reportStore, useReport } from './report-store.ts';

/** Who is on the roster, not in the report and not ticked either way. */
export function NotInReport({ missing }: { readonly missing: readonly Participant[] }): ReactElement | null {
  const marksAbsent = useReport((state) => state.marksAbsent);
  if (missing.length === 0) return null;
  return (
    <section aria-label="Not in the report">
      <h3 className="intake-pile">Not in the report ({missing.length})</h3>
      <label className="intake-absent">
        <input
          type="checkbox"
          checked={marksAbsent}
          onChange={(event) => reportStore.setState({ marksAbsent: event.target.checked })}
        />
        Mark them absent
      </label>
      <p className="intake-muted">{missing.map(spokenName).join(', ')}</p>
    </section>
  );
}
