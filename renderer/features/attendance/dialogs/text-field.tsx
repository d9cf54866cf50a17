import { useId, type ReactElement } from 'react';
import { LIMITS } from '../../../../shared/meeting/limits.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isFirst?: boolean;
  readonly list?: string;
  readonly type?: 'text' | 'email' | 'number';
};

/** One line of text in a dialog, with its label above it. The first one takes the keyboard. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  isFirst,
  list,
  type = 'text',
}: Props): ReactElement {
  const hintId = useId();
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type={type}
        min={type === 'number' ? 1 : undefined}
        maxLength={LIMITS.nameLength}
        autoComplete="off"
        dir="auto"
        list={list}
        data-dialog-start={isFirst === true ? '' : undefined}
        value={value}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <span id={hintId} className="field-hint">
          {hint}
        </span>
      )}
    </label>
  );
}
