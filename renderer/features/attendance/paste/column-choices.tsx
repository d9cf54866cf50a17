import type { ReactElement } from 'react';
import type { ReadRoster } from '../../../../shared/roster/read-roster.ts';
import { rosterColumnSchema, type RosterColumn } from '../../../../shared/roster/roster-column.ts';

const LABELS: Readonly<Record<RosterColumn, string>> = {
  familyName: 'Family name',
  givenName: 'Given name',
  fullName: 'Full name',
  honorific: 'Honorific',
  affiliation: 'Affiliation',
  country: 'Country',
  email: 'E-mail',
  group: 'Group',
};

type Props = {
  readonly columns: NonNullable<ReadRoster['columns']>;
  readonly onChoose: (index: number, holds: RosterColumn | null) => void;
};

/** What each column of a pasted table holds, to be put right where it was guessed wrong. */
export function ColumnChoices({ columns, onChoose }: Props): ReactElement {
  return (
    <fieldset className="roster-columns">
      <legend className="field-label">The columns hold</legend>
      {columns.map(({ heading, example, holds }, index) => (
        <label key={index} className="roster-column">
          <span className="roster-column-heading" dir="auto">
            {heading || `Column ${index + 1}`}
          </span>
          <select
            value={holds ?? ''}
            onChange={(event) =>
              onChoose(index, rosterColumnSchema.safeParse(event.target.value).data ?? null)
            }
          >
            <option value="">Not used</option>
            {rosterColumnSchema.options.map((column) => (
              <option key={column} value={column}>
                {LABELS[column]}
              </option>
            ))}
          </select>
          <span className="roster-column-example" dir="auto">
            {example}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
