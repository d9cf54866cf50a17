import { useId, useState } from 'react';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { ownWordsOf } from '../../../shared/summary/languages/words-of.ts';
import { languageChoices, languageLabel } from '../../fields/language-choices.ts';
import { change, useMeeting } from '../../store/open-meeting.ts';
import { languageTagField } from './title-fields.ts';
import { TitleInput } from './title-input.tsx';

/** Stands for no tag: a tag is letters, digits and hyphens. */
const ANOTHER = 'another…';

/** The language of the summary: one it speaks by itself, the one the meeting has, or another by its tag. */
export function LanguageField({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const language = useMeeting((meeting) => meeting.language);
  const [asksTag, setAsksTag] = useState(false);
  const id = useId();
  const isListed = languageChoices.some(({ tag }) => tag === language);
  const choose = (value: string): void => {
    setAsksTag(value === ANOTHER);
    if (value !== ANOTHER) change((doc, origin) => updateMeeting(doc, { language: value }, origin));
  };
  return (
    <>
      <div className="field title-field title-language">
        <label className="field-label" htmlFor={id}>
          Language of the summary
        </label>
        <select
          id={id}
          data-field="language"
          value={asksTag ? ANOTHER : language}
          disabled={isReadOnly}
          aria-describedby={`${id}-said`}
          onChange={(event) => choose(event.target.value)}
        >
          {languageChoices.map(({ tag, label }) => (
            <option key={tag} value={tag}>
              {label}
            </option>
          ))}
          {!isListed && <option value={language}>{languageLabel(language)}</option>}
          <option value={ANOTHER}>Another language…</option>
        </select>
        <p id={`${id}-said`} className="field-hint" aria-live="polite">
          {ownWordsOf(language) === null
            ? 'Headings that the house style does not name are printed in English.'
            : ''}
        </p>
      </div>
      {asksTag && <TitleInput field={languageTagField} isReadOnly={isReadOnly} />}
    </>
  );
}
