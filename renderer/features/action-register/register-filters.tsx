import { useId } from 'react';
import type { ActionStatus } from '../../../shared/meeting/listed-lines.ts';
import {
  registerChoices,
  type RegisteredAction,
  type RegisterFilter,
} from '../../../shared/series/action-register.ts';
import { STATUS_WORDS } from './status-words.ts';

export type RegisterFiltersProps = {
  readonly actions: readonly RegisteredAction[];
  readonly filter: RegisterFilter;
  readonly onFilter: (filter: RegisterFilter) => void;
};

/** What of the register is shown. */
export function RegisterFilters({ actions, filter, onFilter }: RegisterFiltersProps) {
  const { series, assignees, addressees } = registerChoices(actions);
  const id = useId();
  const change = (part: Partial<RegisterFilter>): void => onFilter({ ...filter, ...part });
  const chosen = (value: string): string | null => (value === '' ? null : value);
  const select = (
    name: string,
    value: string | null,
    all: string,
    options: readonly (readonly [string, string])[],
    onChange: (value: string | null) => void,
  ) => (
    <div className="field">
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {name}
      </label>
      <select
        id={`${id}-${name}`}
        value={value ?? ''}
        onChange={({ target }) => onChange(chosen(target.value))}
      >
        <option value="">{all}</option>
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  const named = (choices: readonly { key: string; label: string }[]) =>
    choices.map(({ key, label }) => [key, label] as const);

  return (
    <div className="register-filters">
      <div className="field register-words">
        <label className="field-label" htmlFor={`${id}-words`}>
          Words
        </label>
        <input
          id={`${id}-words`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          data-dialog-start
          value={filter.words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </div>
      {select('Status', filter.status, 'All', STATUS_WORDS, (value) =>
        change({ status: value as ActionStatus | null }),
      )}
      {select('Series', filter.series, 'All series', named(series), (value) => change({ series: value }))}
      {select('Assignee', filter.assignee, 'Anybody', named(assignees), (value) =>
        change({ assignee: value }),
      )}
      {select('Addressed to', filter.addressee, 'Anybody', named(addressees), (value) =>
        change({ addressee: value }),
      )}
      <label className="register-overdue-only">
        <input
          type="checkbox"
          checked={filter.isOverdueOnly}
          onChange={({ target }) => change({ isOverdueOnly: target.checked })}
        />
        Overdue only
      </label>
    </div>
  );
}
