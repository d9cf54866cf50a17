import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { flushSync } from 'react-dom';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { splitSpeakers } from '../../../../shared/agenda/speakers.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { editItem } from '../agenda-view.ts';
import { changeItem } from './item-actions.ts';
import { typedMinutes } from './typed-minutes.ts';

/** An item being edited in its place. Enter and leaving keep what was typed, Escape does not. */
export function ItemEditor({ item, onDone }: { readonly item: AgendaItem; readonly onDone: () => void }) {
  const titleField = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState(item.title);
  const [minutes, setMinutes] = useState(item.plannedMinutes === null ? '' : String(item.plannedMinutes));
  const [speakers, setSpeakers] = useState(item.speakers.join(', '));
  const planned = typedMinutes(minutes);
  useEffect(() => titleField.current?.select(), []);

  const close = (keepsFocus: boolean): void => {
    flushSync(() => editItem(null));
    if (keepsFocus) onDone();
  };
  const save = (keepsFocus: boolean): void => {
    if (planned === undefined) return;
    const cleaned = cleanText(title).trim();
    const people = splitSpeakers(cleanText(speakers));
    const fields = {
      ...(cleaned !== '' && cleaned !== item.title ? { title: cleaned } : {}),
      ...(planned === item.plannedMinutes ? {} : { plannedMinutes: planned }),
      ...(people.join('\n') === item.speakers.join('\n') ? {} : { speakers: people }),
    };
    if (Object.keys(fields).length > 0) changeItem(item.id, fields);
    close(keepsFocus);
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) save(false);
  };

  return (
    <div role="row" className="agenda-row agenda-row-editing">
      <div role="gridcell" className="agenda-editor-cell">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form */}
        <form
          className="agenda-editor"
          aria-label={`Edit “${item.title}”`}
          onSubmit={(event) => {
            event.preventDefault();
            save(true);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close(true);
          }}
          onBlur={onBlur}
        >
          <input
            ref={titleField}
            aria-label="Title"
            dir="auto"
            maxLength={1_000}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <div className="agenda-editor-line">
            <input
              className="agenda-editor-minutes"
              aria-label="Planned minutes"
              placeholder="min"
              value={minutes}
              aria-invalid={planned === undefined}
              onChange={(event) => setMinutes(event.target.value)}
            />
            <input
              aria-label="Speakers"
              placeholder="Speakers, separated by commas"
              dir="auto"
              maxLength={4_000}
              value={speakers}
              onChange={(event) => setSpeakers(event.target.value)}
            />
          </div>
          {planned === undefined && (
            <p className="field-problem" role="alert">
              “{minutes.slice(0, 20)}” is not a length of time. Write it as in 15, or 1 h 30.
            </p>
          )}
          <button type="submit" className="visually-hidden" tabIndex={-1}>
            Keep
          </button>
        </form>
      </div>
    </div>
  );
}
