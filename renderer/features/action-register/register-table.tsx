import { useId, useState, type KeyboardEvent } from 'react';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import type { RegisteredAction } from '../../../shared/series/action-register.ts';
import { isMac } from '../../commands/is-mac.ts';
import { actionKey } from './action-key.ts';
import { RegisterRow } from './register-row.tsx';

export type RegisterTableProps = {
  readonly actions: readonly RegisteredAction[];
  readonly today: Day;
  readonly onStatus: (action: RegisteredAction, status: ActionStatus) => void;
  /** To where its status counts. */
  readonly onOpen: (action: RegisteredAction) => void;
  /** To the line it was taken on. */
  readonly onOpenTaken: (action: RegisteredAction) => void;
};

/** Rows drawn at first, and with each wish for more: thousands would make every key slow. */
const DRAWN = 200;
const PAGE = 8;

/**
 * The actions as a grid whose rows take the keyboard (WAI-ARIA Authoring Practices, grid): arrow keys go from row to row,
 * Space or Enter marks done or open again, Mod+Enter opens the meeting.
 */
export function RegisterTable({ actions, today, onStatus, onOpen, onOpenTaken }: RegisterTableProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(DRAWN);
  const id = useId();
  const rows = actions.slice(0, drawn);
  const place = Math.max(
    rows.findIndex((action) => actionKey(action) === current),
    0,
  );
  const rowId = (index: number): string => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = rows[place];
    // A list of choices and a button have these keys for themselves.
    if (action === undefined || !(event.target instanceof HTMLTableRowElement)) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + PAGE,
      PageUp: place - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined)
      document.getElementById(rowId(Math.min(Math.max(step, 0), rows.length - 1)))?.focus();
    else if (event.key === 'Enter' && (isMac ? event.metaKey : event.ctrlKey)) onOpen(action);
    else if (event.key === 'Enter' || event.key === ' ')
      onStatus(action, action.status === 'done' ? 'open' : 'done');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <table
        className="register-table"
        role="grid"
        aria-label="Actions"
        aria-rowcount={actions.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Action</th>
            <th scope="col">Who</th>
            <th scope="col">Due</th>
            <th scope="col">Meeting</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((action, index) => (
            <RegisterRow
              key={actionKey(action)}
              action={action}
              today={today}
              rowId={rowId(index)}
              isCurrent={index === place}
              onFocus={() => setCurrent(actionKey(action))}
              onStatus={(status) => onStatus(action, status)}
              onOpen={() => onOpen(action)}
              onOpenTaken={() => onOpenTaken(action)}
            />
          ))}
        </tbody>
      </table>
      {actions.length > drawn && (
        <button type="button" className="button register-more" onClick={() => setDrawn(drawn + DRAWN)}>
          Show more ({actions.length - drawn} not shown)
        </button>
      )}
    </>
  );
}
