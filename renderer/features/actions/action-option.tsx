import { memo, type ReactElement } from 'react';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import type { Action, Decision } from '../../../shared/meeting/line.ts';
import { distanceText } from '../../../shared/meeting/due-day.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import { jumpTo, optionElementId } from './jump-to.ts';
import { setActive, useActions } from './actions-state.ts';
import { LineMark } from './line-mark.tsx';
import { STATUS_LABELS } from './status-labels.ts';

type Props = {
  readonly line: Action | Decision;
  readonly itemTitle: string;
  readonly who: string;
  readonly today: Day;
  readonly language: string;
};

/** One action or decision of the list. */
export const ActionOption = memo(function ActionOption(props: Props): ReactElement {
  const { line, itemTitle, who } = props;
  const isActive = useActions(({ active }) => active === line.id);
  return (
    <div
      id={optionElementId(line.id)}
      className="actions-option"
      role="option"
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      data-kind={line.kind}
      data-status={line.kind === 'action' ? line.status : undefined}
      onFocus={() => setActive(line.id)}
      onDoubleClick={() => jumpTo(line.id)}
    >
      <LineMark line={line} />
      <span className="actions-text" dir="auto">
        {plainTextOf(line.text)}
      </span>
      <span className="actions-details">
        {line.kind === 'decision' && <span className="actions-part">Decision</span>}
        {line.kind === 'action' && (
          <>
            {line.status !== 'open' && (
              <span className="actions-part actions-tag">{STATUS_LABELS[line.status]}</span>
            )}
            {who !== '' && (
              <span className="actions-part" dir="auto">
                {who}
              </span>
            )}
            {line.dueOn !== undefined && <Due {...props} dueOn={line.dueOn} status={line.status} />}
          </>
        )}
        {line.isInternal === true && <span className="actions-part actions-tag">Internal</span>}
        <span className="actions-item" dir="auto">
          {itemTitle}
        </span>
      </span>
    </div>
  );
});

function Due({
  dueOn,
  status,
  today,
  language,
}: Props & { readonly dueOn: Day; readonly status: Action['status'] }) {
  const isLate = status === 'open' && dueOn < today;
  return (
    <span className={isLate ? 'actions-part actions-late' : 'actions-part'}>
      by {dateText(dueOn, language)}
      {status === 'open' && ` (${distanceText(dueOn, today)})`}
    </span>
  );
}
