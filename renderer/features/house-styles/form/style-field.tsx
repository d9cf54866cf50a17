import { useId, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { assertNever } from '../../../../shared/assert-never.ts';
import { shownAt, wordingAt, valueAt, withShown, withValue, type Draft } from '../draft.ts';
import { changeDraft, useEditor } from '../editor-store.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { FieldFrame } from './field-frame.tsx';
import { OrderedChoices } from './ordered-choices.tsx';
import type { StyleField as Field } from './style-sections.ts';

type Props = { readonly field: Field; readonly problem: string | null; readonly isReadOnly: boolean };

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** One field of the form, filled in as its kind is, with what is wrong with it in words. */
export function StyleField({ field, problem, isReadOnly }: Props): ReactElement {
  const shown = useEditor(({ draft }) => shownAt(draft, field.path));
  const own = useEditor(({ draft }) => valueAt(draft, field.path));
  const meetingLanguage = useStore(meetingStore, ({ meeting }) => meeting?.language ?? 'en');
  const wording = useEditor(({ draft }) => wordingAt(draft, meetingLanguage, field.path));
  const list = useId();
  const set = (value: unknown): void => changeDraft((draft) => withWhole(draft, field, value));
  const { label, hint } = field;
  switch (field.kind) {
    case 'check':
      return (
        <label className="style-check">
          <input
            type="checkbox"
            checked={shown === true}
            disabled={isReadOnly}
            onChange={(event) => set(event.target.checked)}
          />
          {label}
        </label>
      );
    case 'choices':
      return (
        <OrderedChoices
          legend={label}
          options={field.options}
          chosen={Array.isArray(shown) ? shown.map(String) : []}
          problem={problem}
          isReadOnly={isReadOnly}
          onChange={set}
        />
      );
    case 'label':
      return (
        <FieldFrame label={label} hint={hint} problem={problem}>
          {(described) => (
            <input
              {...described}
              type="text"
              dir="auto"
              value={textOf(own)}
              placeholder={wording}
              readOnly={isReadOnly}
              onChange={(event) =>
                changeDraft((draft) =>
                  withValue(draft, field.path, event.target.value === '' ? undefined : event.target.value),
                )
              }
            />
          )}
        </FieldFrame>
      );
    case 'lines':
      return (
        <FieldFrame label={label} hint={hint} problem={problem}>
          {(described) => (
            <textarea
              {...described}
              rows={4}
              dir="auto"
              value={Array.isArray(shown) ? shown.join('\n') : ''}
              readOnly={isReadOnly}
              onChange={(event) => set(event.target.value === '' ? [] : event.target.value.split('\n'))}
            />
          )}
        </FieldFrame>
      );
    case 'number':
      return (
        <FieldFrame label={label} hint={hint} problem={problem} isShort>
          {(described) => (
            <input
              {...described}
              type="number"
              step={field.step}
              value={textOf(shown)}
              readOnly={isReadOnly}
              onChange={(event) => set(event.target.value === '' ? '' : Number(event.target.value))}
            />
          )}
        </FieldFrame>
      );
    case 'colour':
      return (
        <label className="style-colour">
          <input
            type="color"
            value={textOf(shown).toLowerCase()}
            disabled={isReadOnly}
            onChange={(event) => set(event.target.value)}
          />
          {label}
        </label>
      );
    case 'select': {
      const value = textOf(shown);
      const isKnown = field.options.some(([option]) => option === value);
      return (
        <FieldFrame label={label} hint={hint} problem={problem}>
          {(described) => (
            <select
              {...described}
              value={value}
              disabled={isReadOnly}
              onChange={(event) => set(event.target.value === '' ? null : event.target.value)}
            >
              {!isKnown && <option value={value}>{value}</option>}
              {field.options.map(([option, name]) => (
                <option key={option} value={option}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      );
    }
    case 'text':
      return (
        <FieldFrame label={label} hint={hint} problem={problem}>
          {(described) => (
            <>
              <input
                {...described}
                type="text"
                dir="auto"
                list={field.suggestions === undefined ? undefined : list}
                value={textOf(shown)}
                readOnly={isReadOnly}
                onChange={(event) => set(event.target.value)}
              />
              {field.suggestions !== undefined && (
                <datalist id={list}>
                  {field.suggestions.map((suggestion) => (
                    <option key={suggestion} value={suggestion} />
                  ))}
                </datalist>
              )}
            </>
          )}
        </FieldFrame>
      );
    default:
      return assertNever(field);
  }
}

/** A mark is written down whole: its symbol stands beside its weight. */
function withWhole(draft: Draft, { path }: Field, value: unknown): Draft {
  const [part, kind = '', ...rest] = path;
  if (part !== 'marks') return withShown(draft, path, value);
  const mark = shownAt(draft, [part, kind]);
  const whole = typeof mark === 'object' && mark !== null ? (mark as Draft) : {};
  return withShown(draft, [part, kind], { ...whole, [rest[0] ?? '']: value });
}
