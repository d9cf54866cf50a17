import { useState, type ReactElement } from 'react';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import type { Action } from '../../../shared/meeting/line.ts';
import { setAddressee } from './change-action.ts';

type Props = { readonly action: Action; readonly isDisabled: boolean };

/** The body an action is addressed to. Enter or leaving the field takes it, Escape reverts. */
export function AddresseeField({ action, isDisabled }: Props): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    if (draft !== null) setAddressee(action.id, draft);
    setDraft(null);
  };
  return (
    <label className="actions-field">
      <span>Addressee</span>
      <input
        dir="auto"
        autoComplete="off"
        maxLength={LIMITS.nameLength}
        placeholder="A body, as in MAG members"
        disabled={isDisabled}
        value={draft ?? action.addressee ?? ''}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
    </label>
  );
}
