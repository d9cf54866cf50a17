import type { ReactElement } from 'react';
import type { ActionOrder, ListedLine } from '../../../shared/meeting/listed-lines.ts';
import { setView, showStatus, useActions } from './actions-state.ts';
import { copyOpenActions } from './copy-open-actions.ts';
import { STATUS_LABELS, STATUSES } from './status-labels.ts';

const ORDERS: readonly (readonly [ActionOrder, string])[] = [
  ['document', 'As in the minutes'],
  ['dueOn', 'By due date'],
  ['assignee', 'By assignee'],
  ['status', 'By status'],
];

/** Which lines are shown and in which order. */
export function ActionFilters({ lines }: { readonly lines: readonly ListedLine[] }): ReactElement {
  const { statuses, showsDecisions, order } = useActions(({ view }) => view);
  const countOf = (status: string): number =>
    lines.filter(({ line }) => line.kind === 'action' && line.status === status).length;
  return (
    <header className="actions-filters">
      <div className="actions-chips" role="group" aria-label="Show">
        {STATUSES.map((status) => (
          <Chip
            key={status}
            label={STATUS_LABELS[status]}
            count={countOf(status)}
            isOn={statuses.includes(status)}
            onToggle={(isOn) => showStatus(status, isOn)}
          />
        ))}
        <Chip
          label="Decisions"
          count={lines.filter(({ line }) => line.kind === 'decision').length}
          isOn={showsDecisions}
          onToggle={(isOn) => setView({ showsDecisions: isOn })}
        />
      </div>
      <div className="actions-order">
        <select
          aria-label="Order"
          value={order}
          onChange={(event) => setView({ order: event.target.value as ActionOrder })}
        >
          {ORDERS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => void copyOpenActions()}>
          Copy open
        </button>
      </div>
    </header>
  );
}

type ChipProps = {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
};

const Chip = ({ label, count, isOn, onToggle }: ChipProps): ReactElement => (
  <button type="button" className="actions-chip" aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
    {label} <span className="actions-count">{count}</span>
  </button>
);
