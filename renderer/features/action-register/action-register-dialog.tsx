import { useMemo, useState, type KeyboardEvent } from 'react';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import {
  EVERY_ACTION,
  isOverdue,
  selectActions,
  type RegisteredAction,
  type RegisterFilter,
} from '../../../shared/series/action-register.ts';
import { isMac } from '../../commands/is-mac.ts';
import { Dialog } from '../../components/dialog.tsx';
import { openAt } from '../../layout/open-at.ts';
import { useAtNow } from '../../store/now.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { actionKey } from './action-key.ts';
import { RegisterExport } from './register-export.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { RegisterOutcome } from './register-outcome.tsx';
import { RegisterTable } from './register-table.tsx';
import { dayAt } from './today.ts';
import { useRegister } from './use-register.ts';
import './action-register.css';

const OPEN_ONES: RegisterFilter = { ...EVERY_ACTION, status: 'open' };

/** The actions of all meetings: filtered, marked done from here, opened in their meeting. */
export function ActionRegisterDialog() {
  const register = useRegister();
  const [filter, setFilter] = useState<RegisterFilter>(OPEN_ONES);
  const today = useAtNow(dayAt);
  const shown = useShown(register.actions, register.listed, filter, today);

  const setStatus = (action: RegisteredAction, status: ActionStatus): void =>
    void register.setStatus(action, status);
  const undo = (): void => {
    const { outcome } = register;
    if (outcome?.kind === 'done' && outcome.was !== outcome.status) setStatus(outcome.action, outcome.was);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = event.key.toLowerCase() === 'z' && (isMac ? event.metaKey : event.ctrlKey);
    if (!isUndo || event.shiftKey || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    undo();
  };

  return (
    <Dialog title="Action register" onClose={closeDialog} className="dialog-tall register-dialog">
      {/* Undo of the register's own, wherever in it the keyboard is */}
      <div className="register" onKeyDown={onKeyDown}>
        <RegisterFilters actions={register.actions ?? []} filter={filter} onFilter={setFilter} />
        <p className="register-count" role="status">
          {register.actions === null ? waitingText(register.progress) : countText(shown, today)}
          {register.unread.length > 0 &&
            ` Not listed, since they do not open: ${register.unread.join(', ')}.`}
        </p>
        {register.problem !== null && (
          <p className="field-problem" role="alert">
            {register.problem}
          </p>
        )}
        <div className="register-body">
          {shown.length > 0 ? (
            <RegisterTable
              actions={shown}
              today={today}
              onStatus={setStatus}
              onOpen={({ path, place }) => void openAt(path, place)}
              onOpenTaken={({ ownerPath, itemId, lineId }) => {
                if (ownerPath !== null && itemId !== null && lineId !== null)
                  void openAt(ownerPath, { kind: 'line', itemId, lineId });
              }}
            />
          ) : (
            register.actions !== null && (
              <Nothing hasAny={register.actions.length > 0} onAll={() => setFilter(EVERY_ACTION)} />
            )
          )}
        </div>
        <RegisterOutcome outcome={register.outcome} onUndo={undo} />
        <RegisterExport actions={shown} filter={filter} today={today} />
      </div>
    </Dialog>
  );
}

/**
 * Which actions are shown is settled when they are listed or the filter changes: one that is marked done stays where it
 * is, so that neither the row nor the keyboard jumps away, and it can be taken back.
 */
function useShown(
  actions: readonly RegisteredAction[] | null,
  listed: number,
  filter: RegisterFilter,
  today: RegisteredAction['dueOn'] & string,
): RegisteredAction[] {
  const known = new Map((actions ?? []).map((action) => [actionKey(action), action]));
  const keys = useMemo(
    () => selectActions(actions ?? [], filter, today).map(actionKey),
    // Not when only a status changed.
    [listed, filter, today],
  );
  return keys.flatMap((key) => known.get(key) ?? []);
}

const waitingText = (progress: { readonly done: number; readonly total: number } | null): string =>
  progress === null
    ? 'Looking at your meetings…'
    : `Reading ${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')} changed meetings…`;

function countText(shown: readonly RegisteredAction[], today: RegisteredAction['dueOn'] & string): string {
  const late = shown.filter((action) => isOverdue(action, today)).length;
  const count = `${shown.length.toLocaleString('en')} ${shown.length === 1 ? 'action' : 'actions'}`;
  return late === 0 ? `${count}.` : `${count}, ${late} of them overdue.`;
}

/** Where no action is shown: there is none, or the filters leave none. */
const Nothing = ({ hasAny, onAll }: { readonly hasAny: boolean; readonly onAll: () => void }) => (
  <div className="panel-empty">
    <p>
      {hasAny
        ? 'No action is left by these filters.'
        : 'There is no action yet. In the minutes, “-> ” at the beginning of a line makes it one; every action of every meeting is listed here.'}
    </p>
    {hasAny && (
      <button type="button" className="button" onClick={onAll}>
        Show all actions
      </button>
    )}
  </div>
);
