import { useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { foldForFinding } from '../../../../shared/names/fold-for-finding.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useMeeting } from '../../../store/open-meeting.ts';
import { moveStore, moveTo, stayHere, type Moving } from './move-store.ts';

/** Picks the item a note goes to by typing a part of its title or its number. */
export function MoveDialog() {
  const moving = useStore(moveStore, ({ moving }) => moving);
  return moving === null ? null : <MoveForm moving={moving} />;
}

function MoveForm({ moving }: { readonly moving: Moving }) {
  const agenda = useMeeting(({ agenda }) => agenda);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const items = useMemo(() => fitting(agenda, moving, typed), [agenda, moving, typed]);
  const at = Math.min(chosen, items.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || items.length === 0) return;
    const item = items[at]?.item;
    if (event.key === 'ArrowDown') setChosen((at + 1) % items.length);
    else if (event.key === 'ArrowUp') setChosen((at + items.length - 1) % items.length);
    else if (event.key === 'Enter' && item !== undefined) moveTo(item.id);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      title={moving.lineIds.length === 1 ? 'Move the line to' : `Move ${moving.lineIds.length} lines to`}
      onClose={stayHere}
    >
      <label className="field">
        <span className="field-label">Item, by number or words of its title</span>
        <input
          data-dialog-start
          role="combobox"
          aria-expanded="true"
          aria-controls="minutes-move-list"
          aria-activedescendant={items.length === 0 ? undefined : `minutes-move-${at}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul id="minutes-move-list" className="minutes-move-list" role="listbox" aria-label="Agenda items">
        {items.map(({ item, number }, index) => (
          <li
            key={item.id}
            id={`minutes-move-${index}`}
            className="minutes-person"
            role="option"
            aria-selected={index === at}
            onClick={() => moveTo(item.id)}
          >
            <span>
              {number}. {item.title}
            </span>
          </li>
        ))}
      </ul>
      {items.length === 0 ? <p className="field-hint">No other item has these words.</p> : null}
    </Dialog>
  );
}

function fitting(agenda: readonly AgendaItem[], { from }: Moving, typed: string) {
  const words = foldForFinding(typed)
    .split(' ')
    .filter((word) => word !== '');
  return agenda
    .map((item, index) => ({ item, number: index + 1 }))
    .filter(({ item, number }) => {
      const text = ` ${number} ${foldForFinding(`${item.title} ${item.heading ?? ''}`)}`;
      return item.id !== from && words.every((word) => text.includes(` ${word}`));
    });
}
