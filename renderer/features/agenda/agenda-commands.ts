import type { Command } from '../../commands/command.ts';
import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import { editItem, showPasted } from './agenda-view.ts';
import { canChange } from './can-change.ts';
import { clockActions } from './clock/clock-actions.ts';
import { ADD_ITEM_FIELD } from './list/add-item.tsx';
import {
  moveItemBy,
  removeFromAgenda,
  selectedItem,
  setItemState,
  setProtected,
  setStanding,
} from './list/item-actions.ts';
import { showAgenda } from './show-agenda.ts';

const agendaCommand = (id: string, label: string, shortcut: string | null, run: () => void): Command => ({
  id: `agenda.${id}`,
  label,
  group: 'Meeting',
  shortcut,
  isEnabled: canChange,
  run,
});

/** A command on the item that is selected in the agenda. Its key belongs to the row (row-keys.ts). */
const onSelected = (id: string, label: string, run: (item: AgendaItem) => void): Command => ({
  ...agendaCommand(id, label, null, () => {
    const item = selectedItem();
    if (item !== undefined) run(item);
  }),
  isEnabled: () => canChange() && selectedItem() !== undefined,
});

/** What can be done with the agenda. */
export const agendaCommands: readonly Command[] = [
  agendaCommand('addItem', 'Add an agenda item', 'Mod+Alt+N', () => {
    showAgenda();
    document.getElementById(ADD_ITEM_FIELD)?.focus();
  }),
  agendaCommand('paste', 'Paste an agenda of many lines', 'Mod+Alt+V', () => {
    showAgenda();
    showPasted('');
  }),
  onSelected('begin', 'Begin the selected agenda item', (item) => clockActions.begin(item.id)),
  onSelected('edit', 'Edit the selected agenda item', (item) => {
    showAgenda();
    editItem(item.id);
  }),
  onSelected('skip', 'Skip the selected agenda item', (item) => setItemState(item, 'skipped')),
  onSelected('defer', 'Defer the selected agenda item', (item) => setItemState(item, 'deferred')),
  onSelected('restore', 'Put the selected agenda item back', (item) => setItemState(item, 'scheduled')),
  onSelected('protect', 'Protect the selected agenda item from cuts, or not', (item) =>
    setProtected(item, !item.isProtected),
  ),
  onSelected('standing', 'Make the selected agenda item a standing item, or not', (item) =>
    setStanding(item, item.isStanding !== true),
  ),
  onSelected('moveUp', 'Move the selected agenda item up', (item) => moveItemBy(item.id, -1)),
  onSelected('moveDown', 'Move the selected agenda item down', (item) => moveItemBy(item.id, 1)),
  onSelected('remove', 'Remove the selected agenda item', removeFromAgenda),
];
