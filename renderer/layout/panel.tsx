import type { ReactNode } from 'react';
import type { PanelName } from '../store/window-state.ts';
import { rememberFocus } from './focus-panel.ts';
import { PanelErrorBoundary } from './panel-error-boundary.tsx';

export type PanelProps = {
  readonly name: PanelName;
  readonly label: string;
  readonly isVisible: boolean;
  readonly children: ReactNode;
};

/** A column of the window: a landmark with a name, reachable by its key, failing alone. */
export const Panel = ({ name, label, isVisible, children }: PanelProps) => (
  <section
    id={`panel-${name}`}
    className={`panel panel-${name}`}
    aria-label={label}
    tabIndex={-1}
    hidden={!isVisible}
    onFocus={(event) => {
      if (event.target !== event.currentTarget) rememberFocus(name, event.target);
    }}
  >
    <PanelErrorBoundary panel={name} name={label}>
      {children}
    </PanelErrorBoundary>
  </section>
);
