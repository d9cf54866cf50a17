import type { ReactElement, ReactNode } from 'react';
import { Dialog } from '../../../components/dialog.tsx';

type Props = {
  readonly title: string;
  readonly submit: string;
  /** Why it cannot be submitted, as a sentence; null where it can. */
  readonly problem?: string | null;
  readonly canSubmit?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Further buttons, at the start of the row. */
  readonly more?: ReactNode;
};

/** A dialog that asks for something: Enter submits, Escape leaves everything as it was. */
export function DialogForm(props: Props): ReactElement {
  const { title, submit, problem = null, canSubmit = true, onSubmit, onClose, children, more } = props;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="attendance-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (canSubmit) onSubmit();
        }}
      >
        {children}
        {problem !== null && (
          <p role="alert" className="field-problem">
            {problem}
          </p>
        )}
        <div className="attendance-form-buttons">
          {more}
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-main" disabled={!canSubmit}>
            {submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
