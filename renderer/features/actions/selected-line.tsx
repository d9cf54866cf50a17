import type { ReactElement } from 'react';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import type { Action } from '../../../shared/meeting/line.ts';
import { AssigneePicker } from './assignee-picker.tsx';
import { AddresseeField } from './addressee-field.tsx';
import { setStatus } from './change-action.ts';
import { DueField } from './due-field.tsx';
import { jumpTo } from './jump-to.ts';
import { STATUS_LABELS, STATUSES } from './status-labels.ts';

/** The fields of the selected action. */
export function SelectedAction({
  action,
  isReadOnly,
}: {
  readonly action: Action;
  readonly isReadOnly: boolean;
}): ReactElement {
  const { id } = action;
  return (
    <section className="actions-selected" aria-label="Selected action">
      <div className="actions-status">
        <div role="group" aria-label="Status" className="actions-chips">
          {STATUSES.map((status) => (
            <button
              key={status}
              type="button"
              className="actions-chip"
              aria-pressed={action.status === status}
              disabled={isReadOnly}
              onClick={() => setStatus(id, status)}
            >
              {STATUS_LABELS[status]}
            </button>
          ))}
        </div>
        <JumpButton id={id} />
      </div>
      <AddresseeField action={action} isDisabled={isReadOnly} />
      <AssigneePicker action={action} isDisabled={isReadOnly} />
      <DueField action={action} isDisabled={isReadOnly} />
    </section>
  );
}

/** A decision has nothing to edit here but its words, and those are edited where they stand. */
export const SelectedDecision = ({ id }: { readonly id: LineId }): ReactElement => (
  <section className="actions-selected" aria-label="Selected decision">
    <div className="actions-status">
      <span className="field-hint">A decision is edited in the minutes.</span>
      <JumpButton id={id} />
    </div>
  </section>
);

const JumpButton = ({ id }: { readonly id: LineId }): ReactElement => (
  <button type="button" className="button button-quiet actions-jump" onClick={() => jumpTo(id)}>
    Go to line <kbd aria-hidden="true">↵</kbd>
  </button>
);
