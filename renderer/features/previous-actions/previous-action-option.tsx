import { memo, type ReactElement } from 'react';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import { isReviewed, type PreviousAction } from '../../../shared/meeting/previous-action.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { optionElementId, setActive } from './selected-action.ts';
import { STATUS_LABELS, type Status } from './settle-action.ts';

const ICONS: Readonly<Record<Status, IconName>> = { open: 'arrow', done: 'good', dropped: 'close' };

type Props = { readonly action: PreviousAction; readonly isSelected: boolean };

/** One action of an earlier meeting, with what became of it. */
export const PreviousActionOption = memo(function PreviousActionOption({
  action,
  isSelected,
}: Props): ReactElement {
  const { id, text, status, outcome = '', source, isInternal } = action;
  const from = source.number === '' ? source.date : source.number;
  return (
    <div
      id={optionElementId(id)}
      className="previous-actions-option"
      role="option"
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      data-status={status}
      data-reviewed={isReviewed(action)}
      onFocus={() => setActive(id)}
    >
      <Icon name={ICONS[status]} />
      <span className="previous-actions-text" dir="auto">
        {plainTextOf(text)}
      </span>
      <span className="previous-actions-details">
        <span className="previous-actions-state">
          {isReviewed(action) ? STATUS_LABELS[status] : 'To review'}
        </span>
        {from !== null && ` · from ${from}`}
        {isInternal === true && ' · internal'}
      </span>
      {outcome.trim() !== '' && (
        <span className="previous-actions-outcome" dir="auto">
          {outcome}
        </span>
      )}
    </div>
  );
});
