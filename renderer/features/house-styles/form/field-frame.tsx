import { useId, type ReactElement, type ReactNode } from 'react';

/** What ties a control to its hint and its problem. */
export type Described = {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | null;
  /** For a number, which needs little room. */
  readonly isShort?: boolean;
  readonly children: (described: Described) => ReactNode;
};

/** Label, control, hint, and below it what is wrong. */
export function FieldFrame({ label, hint, problem, isShort = false, children }: Props): ReactElement {
  const id = useId();
  const describedBy = [hint === undefined ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={`field ${isShort ? 'style-short' : ''}`}>
      <label className="field">
        <span className="field-label">{label}</span>
        {children({
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          'aria-invalid': problem === null ? undefined : true,
        })}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      {problem !== null && (
        <span id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
