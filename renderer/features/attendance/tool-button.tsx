import type { ReactElement } from 'react';

type Props = {
  readonly label: string;
  /** The key that does the same. */
  readonly hint?: string;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
};

/** A quiet button of the panel; its key stands beside its label. */
export function ToolButton({ label, hint, isDisabled, onClick }: Props): ReactElement {
  return (
    <button
      type="button"
      className="attendance-tool"
      disabled={isDisabled}
      onClick={onClick}
      title={hint === undefined ? undefined : `${label} (${hint})`}
    >
      {label}
    </button>
  );
}
