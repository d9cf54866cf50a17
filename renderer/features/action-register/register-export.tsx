import { useId, useState } from 'react';
import type { RegisterFormat } from '../../../shared/handouts/register-format.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import type { RegisteredAction, RegisterFilter } from '../../../shared/series/action-register.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import { notify } from '../../store/notices.ts';
import { takeDelivered } from '../../store/take-delivered.ts';

const FORMATS: readonly (readonly [RegisterFormat, string])[] = [
  ['xlsx', 'Spreadsheet (XLSX)'],
  ['csv', 'List (CSV)'],
  ['ics', 'Calendar tasks (ICS)'],
];

type RegisterExportProps = {
  readonly actions: readonly RegisteredAction[];
  readonly filter: RegisterFilter;
  readonly today: Day;
};

/** Takes the actions the filters leave out of the house; internal ones only if asked for. */
export function RegisterExport({ actions, filter, today }: RegisterExportProps) {
  const [withPrivate, setWithPrivate] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  const save = async (format: RegisterFormat): Promise<void> => {
    setIsBusy(true);
    try {
      const answer = await host().exportActions({ format, filter, today, withPrivate });
      if (answer.ok) takeDelivered(answer.value);
      else notify(answer.error.sentence, { tone: 'bad' });
    } catch (error) {
      logError('action register', error);
      notify('The actions could not be saved. Nothing was written; try again.', { tone: 'bad' });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div className="register-export" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        Save these as
      </span>
      {FORMATS.map(([format, label]) => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={isBusy || actions.length === 0}
          onClick={() => void save(format)}
        >
          {label}
        </button>
      ))}
      {actions.some(({ isInternal }) => isInternal) && (
        <label className="register-export-private">
          <input
            type="checkbox"
            checked={withPrivate}
            onChange={(event) => setWithPrivate(event.target.checked)}
          />
          With internal actions
        </label>
      )}
    </div>
  );
}
