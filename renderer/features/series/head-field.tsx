import type { ReactElement } from 'react';

/** The form comes when the dialog is already there, so the platform has given the keyboard to what closes it. */
const takesFocus = (element: HTMLInputElement | null): void => element?.focus();

type Props = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Where a proposed value is from, or why there is none. */
  readonly hint: string | null;
  readonly problem: string | null;
  readonly onType: (text: string) => void;
};

/** A field of the next meeting's title block. */
export function HeadField({ id, name, label, value, hint, problem, onType }: Props): ReactElement {
  const said = problem ?? hint;
  return (
    <div className={`field next-meeting-${name}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        ref={name === 'number' ? takesFocus : undefined}
        aria-invalid={problem !== null}
        aria-describedby={said === null ? undefined : `${id}-said`}
        onChange={(event) => onType(event.target.value)}
      />
      {said !== null && (
        <p id={`${id}-said`} className={problem === null ? 'field-hint' : 'field-problem'}>
          {said}
        </p>
      )}
    </div>
  );
}
