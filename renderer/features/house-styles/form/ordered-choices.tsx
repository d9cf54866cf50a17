import type { ReactElement } from 'react';
import { Icon } from '../../../components/icon.tsx';

type Props = {
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
  readonly problem: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Some of a set, in an order: the chosen ones first, each with a way up and down; the others below. */
export function OrderedChoices(props: Props): ReactElement {
  const { legend, options, chosen, problem, isReadOnly, onChange } = props;
  const names = new Map(options);
  const others = options.filter(([value]) => !chosen.includes(value));
  const move = (value: string, by: -1 | 1): void => {
    const from = chosen.indexOf(value);
    const moved = chosen.filter((other) => other !== value);
    moved.splice(from + by, 0, value);
    onChange(moved);
  };
  return (
    <fieldset className="style-choices">
      <legend className="field-label">{legend}</legend>
      <ul className="style-choices-list">
        {chosen.map((value, index) => (
          <li key={value} className="style-choice">
            <label className="style-check">
              <input
                type="checkbox"
                checked
                disabled={isReadOnly}
                onChange={() => onChange(chosen.filter((other) => other !== value))}
              />
              {names.get(value) ?? value}
            </label>
            {!isReadOnly && (
              <span className="style-choice-moves">
                <button
                  type="button"
                  className="button button-quiet button-icon"
                  aria-label={`Move ${names.get(value) ?? value} up`}
                  aria-disabled={index === 0}
                  onClick={() => index > 0 && move(value, -1)}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="button button-quiet button-icon"
                  aria-label={`Move ${names.get(value) ?? value} down`}
                  aria-disabled={index === chosen.length - 1}
                  onClick={() => index < chosen.length - 1 && move(value, 1)}
                >
                  <Icon name="chevron" />
                </button>
              </span>
            )}
          </li>
        ))}
        {others.map(([value, name]) => (
          <li key={value} className="style-choice">
            <label className="style-check">
              <input
                type="checkbox"
                checked={false}
                disabled={isReadOnly}
                onChange={() => onChange([...chosen, value])}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
