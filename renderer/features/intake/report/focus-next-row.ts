/** Leads the keyboard from a row that was decided by a key to the next one that is not; stays where there is none. */
export function focusNextRow(row: HTMLElement): void {
  // The row shows its choice first, and fields that are empty where a walk-in has no name yet.
  requestAnimationFrame(() => {
    const needed = row.querySelector<HTMLElement>('[data-needed="true"]');
    if (needed !== null) return needed.focus();
    const rows = [...(row.closest('form')?.querySelectorAll<HTMLElement>('[data-undecided="true"]') ?? [])];
    const next =
      rows.find((other) => (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ??
      rows[0] ??
      row;
    const radios = [...next.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  });
}
