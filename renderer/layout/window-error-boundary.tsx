import { Component, type ReactNode } from 'react';
import { logError } from '../store/log-error.ts';
import { closeDialog } from '../store/open-dialog.ts';

type Props = { readonly children: ReactNode };

/** Catches what no panel caught, a dialog's mistake above all, so that a window is never empty. */
export class WindowErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    logError('window', error);
    // Trying again must not open what failed.
    closeDialog();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="window-failure">
        <div role="alert">
          <h1 className="panel-failure-title">This window stopped working.</h1>
          <p>
            Your text is safe: it is in the meeting, and the meeting is saved as before. Try again; if the
            same thing fails once more, “Save diagnostic report” in Help says what happened.
          </p>
        </div>
        <button
          type="button"
          className="button button-main"
          autoFocus
          onClick={() => this.setState({ hasFailed: false })}
        >
          Try again
        </button>
      </main>
    );
  }
}
