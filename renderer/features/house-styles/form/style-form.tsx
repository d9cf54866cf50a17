import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { changeDraft, useEditor } from '../editor-store.ts';
import { problemAt, type FieldProblem } from '../judge-draft.ts';
import { textAt, withValue } from '../draft.ts';
import { FieldFrame } from './field-frame.tsx';
import { FileNameExample } from './file-name-example.tsx';
import { LetterheadFields } from './letterhead-fields.tsx';
import { OpeningFields } from './opening-fields.tsx';
import { StyleField } from './style-field.tsx';
import { STYLE_SECTIONS, type StyleSection } from './style-sections.ts';

type Props = { readonly problems: readonly FieldProblem[]; readonly isReadOnly: boolean };

const OWN_PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  letterhead: [['layout', 'logo'], ['letterheadDocument']],
  sections: [['opening']],
};

const needsLook = (section: StyleSection, problems: readonly FieldProblem[]): boolean =>
  [...section.fields.map(({ path }) => path), ...(OWN_PLACES[section.name] ?? [])].some(
    (path) => problemAt(problems, path) !== null,
  );

/** Everything a style says, in sections, one of which shows. */
export function StyleForm({ problems, isReadOnly }: Props): ReactElement {
  const [shown, setShown] = useState(STYLE_SECTIONS[0]?.name ?? '');
  const name = useEditor(({ draft }) => textAt(draft, ['name']));
  const id = useId();
  const section = STYLE_SECTIONS.find((one) => one.name === shown);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = STYLE_SECTIONS.findIndex((one) => one.name === shown);
    const next = STYLE_SECTIONS.at((at + step) % STYLE_SECTIONS.length)?.name ?? shown;
    setShown(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div className="style-form">
      <FieldFrame label="Name of the style" problem={problemAt(problems, ['name'])}>
        {(described) => (
          <input
            {...described}
            type="text"
            dir="auto"
            value={name}
            readOnly={isReadOnly}
            onChange={(event) => changeDraft((draft) => withValue(draft, ['name'], event.target.value))}
          />
        )}
      </FieldFrame>
      <div className="style-tabs" role="tablist" aria-label="Parts of the style" onKeyDown={onKeyDown}>
        {STYLE_SECTIONS.map((one) => (
          <button
            key={one.name}
            id={`${id}-${one.name}`}
            type="button"
            role="tab"
            className="style-tab"
            aria-selected={one.name === shown}
            aria-controls={`${id}-panel`}
            tabIndex={one.name === shown ? 0 : -1}
            onClick={() => setShown(one.name)}
          >
            {one.title}
            {needsLook(one, problems) && <span className="style-tab-problem"> (to look at)</span>}
          </button>
        ))}
      </div>
      {section !== undefined && (
        <div
          id={`${id}-panel`}
          className="style-panel"
          role="tabpanel"
          aria-labelledby={`${id}-${section.name}`}
          tabIndex={-1}
        >
          {section.name === 'letterhead' && <LetterheadFields problems={problems} isReadOnly={isReadOnly} />}
          <div className="style-fields">
            {section.fields.map((field) => (
              <StyleField
                key={field.path.join('.')}
                field={field}
                problem={problemAt(problems, field.path)}
                isReadOnly={isReadOnly}
              />
            ))}
          </div>
          {section.name === 'sections' && <OpeningFields problems={problems} isReadOnly={isReadOnly} />}
          {section.name === 'files' && <FileNameExample />}
        </div>
      )}
    </div>
  );
}
