import { memo, useId, useState, type KeyboardEvent } from 'react';
import { meetingStore, change, useMeeting } from '../../store/open-meeting.ts';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import type { Suggestion, TitleField } from './title-fields.ts';

/**
 * One field, written into the meeting with every key as long as it is valid. What is not stays in the field, with the
 * reason, and the meeting keeps what it had; leaving the field does not drop it.
 */
export function TitleInput({
  field,
  isReadOnly,
}: {
  readonly field: TitleField;
  readonly isReadOnly: boolean;
}) {
  const meeting = useMeeting((whole) => whole);
  /** What is being typed, or what was left there because it is not valid; null shows the meeting's own. */
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const shown = draft ?? field.show(meeting);
  const hint = field.hint?.(meeting) ?? '';

  const type = (typed: string): void => {
    setDraft(typed);
    const read = field.read(typed, meeting);
    // Half a date is no mistake yet; a mistake put right is one no more.
    if (read.ok) {
      setProblem(null);
      change((doc, origin) => updateMeeting(doc, read.value, origin));
    }
  };
  const settle = (): void => {
    if (draft === null) return;
    const { meeting: now } = meetingStore.getState();
    const read = now === null ? null : field.read(draft, now);
    if (read?.ok === true) setDraft(null);
    setProblem(read === null || read.ok ? null : keptSentence(read.error, field.show(now ?? meeting)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') settle();
    else if (event.key === 'Escape' && draft !== null && problem !== null) {
      setDraft(null);
      setProblem(null);
      event.stopPropagation();
    }
  };

  return (
    <div className={`field title-field title-${field.name}`}>
      <label className="field-label" htmlFor={id}>
        {field.label}
      </label>
      <input
        id={id}
        type="text"
        data-field={field.name}
        value={shown}
        placeholder={field.placeholder}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-said`}
        list={field.suggestions === undefined ? undefined : `${id}-list`}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-said`} className={problem === null ? 'field-hint' : 'field-problem'} aria-live="polite">
        {problem ?? hint}
      </p>
      {field.suggestions !== undefined && <Suggestions id={`${id}-list`} suggestions={field.suggestions} />}
    </div>
  );
}

const keptSentence = (reason: string, kept: string): string =>
  `${reason} ${kept === '' ? 'Until then the meeting has none.' : `Until then the meeting keeps “${kept}”.`}`;

type SuggestionsProps = {
  readonly id: string;
  readonly suggestions: () => readonly Suggestion[];
};

/** Made once: there are more than four hundred time zones, and a key typed elsewhere changes none of them. */
const Suggestions = memo(({ id, suggestions }: SuggestionsProps) => (
  <datalist id={id}>
    {suggestions().map(({ value, label }) => (
      <option key={value} value={value} label={label} />
    ))}
  </datalist>
));
