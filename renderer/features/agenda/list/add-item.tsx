import { useRef, useState } from 'react';
import { readAgenda } from '../../../../shared/agenda/read-agenda.ts';
import { shortened } from '../../../../shared/text/shortened.ts';
import { showPasted, useAgendaView } from '../agenda-view.ts';
import { useCanChange } from '../can-change.ts';
import { usePlan } from '../use-timings.ts';
import { addItems, type NewItem } from './item-actions.ts';

/** The id of the field, for the command that goes to it. */
export const ADD_ITEM_FIELD = 'agenda-add-item';

/** One line for a new item; several pasted lines are looked at first. */
export function AddItem() {
  const [typed, setTyped] = useState('');
  const canChange = useCanChange();
  const selectedId = useAgendaView((view) => view.selectedId);
  const agenda = usePlan();
  const isAfter = useRef(false);
  if (!canChange) return null;
  const selected = agenda.find(({ id }) => id === selectedId);
  const minutes = readItem(typed)?.minutes ?? null;

  const add = (after: typeof selectedId): void => {
    const item = readItem(typed);
    if (item === null) return;
    addItems([item], after);
    setTyped('');
  };
  return (
    <form
      className="agenda-add"
      onSubmit={(event) => {
        event.preventDefault();
        add(isAfter.current ? (selected?.id ?? null) : null);
        isAfter.current = false;
      }}
    >
      <input
        id={ADD_ITEM_FIELD}
        className="agenda-add-field"
        aria-label="New agenda item"
        aria-describedby="agenda-add-hint"
        placeholder="Add an item (5 min)"
        dir="auto"
        autoComplete="off"
        maxLength={1_000}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') isAfter.current = event.shiftKey && !event.ctrlKey && !event.metaKey;
          if (event.key === 'Escape' && typed !== '') {
            event.stopPropagation();
            setTyped('');
          }
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (text.trim().split(/[\r\n]+/u).length < 2) return;
          event.preventDefault();
          showPasted(text);
        }}
      />
      <button type="button" className="button" onClick={() => showPasted('')}>
        Paste…
      </button>
      <p id="agenda-add-hint" className="agenda-add-hint">
        {typed === ''
          ? 'Enter adds it; paste several lines to add them all.'
          : `Enter adds it at the end${minutes === null ? '' : ` with ${minutes} min`}${selected === undefined ? '' : `, Shift+Enter after “${shortened(selected.title, 28)}”`}.`}
      </p>
    </form>
  );
}

/** The item a typed line means. What is in doubt is kept as it was typed. */
function readItem(typed: string): NewItem | null {
  if (typed.trim() === '') return null;
  const [read] = readAgenda(typed);
  if (read === undefined || read.minutes === null || read.title === '')
    return { title: typed.trim(), minutes: null, speakers: [] };
  return read;
}
