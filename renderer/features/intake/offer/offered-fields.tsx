import type { ReactElement } from 'react';
import type { OfferedField } from '../../../../shared/intake/offer.ts';
import type { ChosenOffer } from './use-offer.ts';

const LABELS: Readonly<Record<OfferedField, string>> = {
  body: 'Body',
  number: 'Number',
  title: 'Title',
  date: 'Date',
  startTime: 'Start',
  timeZone: 'Time zone',
  place: 'Place',
  slotMinutes: 'Minutes the meeting may take',
};

/** Where and when, as the file has it, beside what the meeting says now. */
export function OfferedFields({ chosen }: { readonly chosen: ChosenOffer }): ReactElement {
  const { offer, choice, chooseField } = chosen;
  return (
    <fieldset className="intake-offered">
      <legend className="intake-pile">Meeting</legend>
      {offer.fields.map((field) => (
        <label key={field.field} className="intake-row intake-row-sure">
          <input
            type="checkbox"
            checked={choice.takesField(field)}
            onChange={(event) => chooseField(field, event.target.checked)}
          />
          <span className="intake-words">
            <span className="intake-muted">{LABELS[field.field]}: </span>
            <bdi>{field.value}</bdi>
            {field.now !== '' && (
              <span className="intake-reason">
                instead of “<bdi>{field.now}</bdi>”
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
