import { useEffect, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { isReviewed } from '../../../shared/meeting/previous-action.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { useWindow, windowStore } from '../../store/window-state.ts';
import { PreviousActionOption } from './previous-action-option.tsx';
import './previous-actions.css';
import { doReviewKey } from './review-keys.ts';
import { focusOption, resetReview, selectedAction, setActive, useReview } from './selected-action.ts';
import { SelectedPreviousAction } from './selected-previous-action.tsx';

/** Review of previous action items: what became of each. */
export function PreviousActionsPanel(): ReactElement {
  const actions = useMeeting((meeting) => meeting.previousActions);
  const active = useReview((state) => state.active);
  const announcement = useReview((state) => state.announcement);
  const selected = actions.find(({ id }) => id === active) ?? actions[0];
  const waiting = actions.filter((action) => !isReviewed(action)).length;
  const isReadOnly = meetingStore.getState().open?.isReadOnly === true;
  useForgetting();
  useFocusRequests();
  return (
    <section className="previous-actions" aria-label="Review of previous action items">
      <p className="previous-actions-count" role="status">
        {actions.length === 0
          ? 'No action of an earlier meeting is under review. They come along with “Next meeting of this series”.'
          : waiting === 0
            ? `All ${actions.length} reviewed.`
            : `${waiting} of ${actions.length} still to review.`}
      </p>
      {selected !== undefined && (
        <>
          <div
            className="previous-actions-list"
            role="listbox"
            aria-label="Previous action items"
            aria-describedby="previous-actions-keys"
            onKeyDown={(event) => {
              const current = selectedAction();
              if (current !== null && doReviewKey(event, actions, current)) event.preventDefault();
            }}
          >
            {actions.map((action) => (
              <PreviousActionOption key={action.id} action={action} isSelected={action === selected} />
            ))}
          </div>
          <p id="previous-actions-keys" className="previous-actions-keys">
            <kbd>D</kbd> done <kbd>X</kbd> dropped <kbd>O</kbd> open <kbd>Enter</kbd> what became of it
          </p>
          <SelectedPreviousAction key={selected.id} action={selected} isReadOnly={isReadOnly} />
        </>
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </section>
  );
}

/** Somebody asked for an action to be shown. */
function useFocusRequests(): void {
  const request = useWindow(({ focusRequest }) => focusRequest);
  useEffect(() => {
    if (request?.target.kind !== 'previousAction') return;
    const { id } = request.target;
    windowStore.getState().focusTaken(request);
    if (meetingStore.getState().meeting?.previousActions.every((action) => action.id !== id) !== false)
      return;
    // An effect cannot wait for what it changes to be painted; right after it can.
    queueMicrotask(() => {
      flushSync(() => setActive(id));
      focusOption(id);
    });
  }, [request]);
}

/** Another meeting, another review. */
function useForgetting(): void {
  const sessionId = meetingStore.getState().open?.sessionId;
  useEffect(() => resetReview, [sessionId]);
}
