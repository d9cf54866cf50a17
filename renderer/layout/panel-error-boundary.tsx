import { Component, type ReactNode } from 'react';
import { logError } from '../store/log-error.ts';
import type { PanelName } from '../store/window-state.ts';

type Props = { readonly panel: PanelName; readonly name: string; readonly children: ReactNode };

/**
 * Keeps a mistake in one panel from taking the others with it. (A class, because React catches errors of components
 * nowhere else.)
 */
export class PanelErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    logError('panel', error, this.props.panel);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="panel-failure" role="alert">
        <p className="panel-failure-title">This panel stopped working: {this.props.name}.</p>
        <p>
          Your text is safe: it is in the meeting, and the meeting is saved as before. The other panels go on
          working.
        </p>
        <button type="button" className="button" onClick={() => this.setState({ hasFailed: false })}>
          Try again
        </button>
      </div>
    );
  }
}
