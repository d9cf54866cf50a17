import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { meetingStore } from '../../../store/open-meeting.ts';
import { textAt, valueAt, withValue, wordingAt, type Draft } from '../draft.ts';
import { changeDraft, useEditor } from '../editor-store.ts';
import { problemAt, type FieldProblem } from '../judge-draft.ts';
import { FieldFrame } from './field-frame.tsx';

const OPENING = ['opening'] as const;

const PARTS: readonly (readonly [name: string, label: string, hint: string])[] = [
  [
    'sentence',
    'First sentence',
    'May have {meeting}, {body}, {number}, {date}, and {time} and {place} below.',
  ],
  ['time', 'Part with the time', 'May have {time}.'],
  ['place', 'Part with the place', 'May have {place}.'],
  ['chair', 'Sentence about the chair', 'May have {chair}.'],
  ['secretariat', 'Sentence about the secretariat', 'May have {secretariat} and {members}.'],
];

type Props = { readonly problems: readonly FieldProblem[]; readonly isReadOnly: boolean };

/** The opening paragraph, or none. */
export function OpeningFields({ problems, isReadOnly }: Props): ReactElement {
  const draft = useEditor((state) => state.draft);
  const opening = valueAt(draft, OPENING);
  const meetingLanguage = useStore(meetingStore, ({ meeting }) => meeting?.language ?? 'en');
  return (
    <fieldset className="style-files">
      <legend className="field-label">Opening paragraph</legend>
      <label className="style-check">
        <input
          type="checkbox"
          checked={opening !== undefined}
          disabled={isReadOnly}
          onChange={(event) =>
            changeDraft((draft) => withValue(draft, OPENING, event.target.checked ? {} : undefined))
          }
        />
        Say in a paragraph what met, when and where
      </label>
      {opening !== undefined &&
        PARTS.map(([name, label, hint]) => (
          <FieldFrame key={name} label={label} hint={hint} problem={problemAt(problems, [...OPENING, name])}>
            {(described) => (
              <input
                {...described}
                type="text"
                dir="auto"
                readOnly={isReadOnly}
                value={textAt(opening, [name])}
                placeholder={wordingAt(draft, meetingLanguage, [...OPENING, name])}
                onChange={(event) => changeDraft((before) => withPart(before, name, event.target.value))}
              />
            )}
          </FieldFrame>
        ))}
    </fieldset>
  );
}

/** A part left empty comes in the document's language; the paragraph stays though all its parts are. */
function withPart(draft: Draft, name: string, text: string): Draft {
  const changed = withValue(draft, [...OPENING, name], text === '' ? undefined : text);
  return 'opening' in changed ? changed : { ...changed, opening: {} };
}
