import type { ReactElement } from 'react';
import { hasName, type WalkIn } from '../../../../shared/intake/attendance-choice.ts';
import { LIMITS } from '../../../../shared/meeting/limits.ts';

type Props = {
  readonly shown: string;
  readonly walkIn: WalkIn;
  readonly onChange: (walkIn: WalkIn) => void;
};

const FIELDS = [
  ['familyName', 'Family name'],
  ['givenName', 'Given name'],
  ['affiliation', 'Affiliation'],
] as const;

/** How a walk-in will stand on the roster, as it was read from the shown name. */
export function WalkInFields({ shown, walkIn, onChange }: Props): ReactElement {
  return (
    <div className="intake-walk-in" role="group" aria-label={`${shown} as a walk-in`}>
      {FIELDS.map(([field, label]) => (
        <label key={field} className="field">
          <span className="field-label">{label}</span>
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={LIMITS.nameLength}
            value={walkIn[field]}
            data-needed={field === 'familyName' && !hasName(walkIn)}
            aria-invalid={field === 'familyName' && !hasName(walkIn)}
            onChange={(event) => onChange({ ...walkIn, [field]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
