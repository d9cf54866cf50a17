import type { ReactElement } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { deleteStyle, discardChanges, saveStyle } from './edit-styles.ts';
import { editorStore, isChanged, type Question } from './editor-store.ts';

const close = (): void => editorStore.setState({ question: null });

/** Asks before something typed, or a style, would be gone. */
export function StyleQuestion({
  question,
  canSave,
}: {
  readonly question: Question;
  readonly canSave: boolean;
}): ReactElement {
  return question.kind === 'leave' ? (
    <LeaveQuestion next={question.next} canSave={canSave} />
  ) : (
    <Dialog title={`Delete “${question.style.name}”?`} onClose={close}>
      <div className="dialog-form">
        <p>
          Meetings that are printed in it will be printed in the usual style until it is back. The meetings
          themselves stay as they are.
        </p>
        <div className="style-foot-buttons">
          <button type="button" className="button button-main" data-dialog-start="" onClick={close}>
            Keep it
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              void deleteStyle(question.style.id);
            }}
          >
            Delete
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function LeaveQuestion({
  next,
  canSave,
}: {
  readonly next: () => void;
  readonly canSave: boolean;
}): ReactElement {
  const save = async (): Promise<void> => {
    close();
    await saveStyle();
    // Where it could not be saved the editor stays, with the reason.
    if (!isChanged(editorStore.getState())) next();
  };
  return (
    <Dialog title="Save the changes to this style?" onClose={close}>
      <div className="dialog-form">
        <p>
          {canSave
            ? 'Meetings are printed in it as soon as it is saved.'
            : 'A field is not right yet, so the changes cannot be saved as they are.'}
        </p>
        <div className="style-foot-buttons">
          {canSave && (
            <button
              type="button"
              className="button button-main"
              data-dialog-start=""
              onClick={() => void save()}
            >
              Save
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              discardChanges();
              next();
            }}
          >
            Discard changes
          </button>
          <button type="button" className="button" onClick={close}>
            Go on editing
          </button>
        </div>
      </div>
    </Dialog>
  );
}
