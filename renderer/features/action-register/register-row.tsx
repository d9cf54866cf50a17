import { distanceText } from '../../../shared/meeting/due-day.ts';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import {
  isOverdue,
  isReviewedAction,
  type RegisteredAction,
} from '../../../shared/series/action-register.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import { Icon } from '../../components/icon.tsx';
import { STATUS_WORDS } from './status-words.ts';

export type RegisterRowProps = {
  readonly action: RegisteredAction;
  readonly today: Day;
  readonly rowId: string;
  /** Whether Tab comes to this row; arrow keys go to the others. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onStatus: (status: ActionStatus) => void;
  readonly onOpen: () => void;
  readonly onOpenTaken: () => void;
};

/** One action. What is overdue says so in words, with how late it is. */
export function RegisterRow({
  action,
  today,
  rowId,
  isCurrent,
  onFocus,
  onStatus,
  onOpen,
  onOpenTaken,
}: RegisterRowProps) {
  const { text, status, dueOn, addressee, assignees, review } = action;
  const who = [addressee, ...assignees].filter((name) => name !== '').join(', ');
  const isLate = isOverdue(action, today);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <tr
      id={rowId}
      className="register-row"
      data-status={status}
      tabIndex={tabIndex}
      aria-selected={isCurrent}
      onFocus={onFocus}
    >
      <td>
        <select
          aria-label={`Status of “${text}”`}
          tabIndex={tabIndex}
          value={status}
          onChange={({ target }) => onStatus(target.value as ActionStatus)}
        >
          {STATUS_WORDS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td className="register-text" dir="auto">
        {text}
      </td>
      <td className="register-who" dir="auto">
        {who}
      </td>
      <td className="register-due">
        {dueOn === null ? '' : dateText(dueOn, 'en')}
        {isLate && dueOn !== null && (
          <span className="register-late">
            <Icon name="warning" />
            Overdue, {distanceText(dueOn, today)}
          </span>
        )}
      </td>
      <td>
        <TakenAt action={action} tabIndex={tabIndex} onOpen={onOpenTaken} />
        {review !== null && (
          <button
            type="button"
            className="button button-quiet register-meeting"
            tabIndex={tabIndex}
            onClick={onOpen}
          >
            <span className="visually-hidden">Open </span>
            <span className="register-meeting-name">
              {isReviewedAction(action) ? 'Reviewed at' : 'Under review at'} {review.meeting}
            </span>
            {review.outcome !== '' && (
              <span className="register-meeting-where" dir="auto">
                {review.outcome}
              </span>
            )}
          </button>
        )}
      </td>
    </tr>
  );
}

type TakenAtProps = {
  readonly action: RegisteredAction;
  readonly tabIndex: number;
  readonly onOpen: () => void;
};

/** The meeting that took it; a button where its file is among the meetings. */
function TakenAt({ action: { meeting, date, item, ownerPath }, tabIndex, onOpen }: TakenAtProps) {
  const where = [date === null ? '' : dateText(date, 'en'), item].filter((part) => part !== '').join(', ');
  const place = where !== '' && (
    <span className="register-meeting-where" dir="auto">
      {where}
    </span>
  );
  if (ownerPath === null)
    return (
      <span className="register-meeting register-meeting-unknown">
        <span dir="auto">{meeting}</span>
        {place}
      </span>
    );
  return (
    <button
      type="button"
      className="button button-quiet register-meeting"
      tabIndex={tabIndex}
      onClick={onOpen}
    >
      <span className="visually-hidden">Open </span>
      <span className="register-meeting-name">{meeting}</span>
      {place}
    </button>
  );
}
