const undecidedIn = (form: Element | null): HTMLElement[] => [
  ...(form?.querySelectorAll<HTMLElement>('[data-undecided="true"]') ?? []),
];

function focusChoiceOf(row: HTMLElement): void {
  const radios = [...row.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
}

/** Puts the keyboard where the first decision is to be made; on the button that takes the report where there is none. */
export function focusFirstRow(form: HTMLFormElement): void {
  const [first] = undecidedIn(form);
  if (first !== undefined) focusChoiceOf(first);
  else form.querySelector<HTMLElement>('button[type="submit"]')?.focus();
}

/** Leads the keyboard from a row that was decided by a key to the next one that is not; stays where there is none. */
export function focusNextRow(row: HTMLElement): void {
  // The row shows its choice first, and fields that are empty where a walk-in has no name yet.
  requestAnimationFrame(() => {
    const needed = row.querySelector<HTMLElement>('[data-needed="true"]');
    if (needed !== null) return needed.focus();
    const rows = undecidedIn(row.closest('form'));
    const next =
      rows.find((other) => (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ??
      rows[0] ??
      row;
    focusChoiceOf(next);
  });
}
