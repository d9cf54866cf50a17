import type { ItemStanding } from '../../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { isMac } from '../../../commands/is-mac.ts';
import { shortcutText } from '../../../commands/shortcut.ts';
import { editItem } from '../agenda-view.ts';
import { clockActions } from '../clock/clock-actions.ts';
import { moveItemBy, removeFromAgenda, setItemState, setProtected, setStanding } from './item-actions.ts';

/** Something to be done with an item: its words, its key on the row, and what it does. */
export type ItemChoice = { readonly label: string; readonly key: string | null; readonly run: () => void };

/** What can be done with an item as it stands. The keys of the rows are the same. */
export function itemChoices(item: AgendaItem, standing: ItemStanding): readonly ItemChoice[] {
  const isGoing = item.state === 'scheduled';
  const begun = standing === 'done' || standing === 'current';
  return [
    ...(standing === 'current'
      ? []
      : [{ label: 'Begin this item', key: 'B', run: () => clockActions.begin(item.id) }]),
    ...(begun
      ? [
          {
            label: 'Ended with the previous item',
            key: null,
            run: () => clockActions.endedWithPrevious(item.id),
          },
        ]
      : []),
    { label: 'Edit', key: 'Enter', run: () => editItem(item.id) },
    ...(isGoing
      ? [
          { label: 'Skip', key: 'S', run: () => setItemState(item, 'skipped') },
          { label: 'Defer to another meeting', key: 'D', run: () => setItemState(item, 'deferred') },
        ]
      : [{ label: 'Put back on the agenda', key: 'R', run: () => setItemState(item, 'scheduled') }]),
    {
      label: item.isProtected ? 'Allow cuts' : 'Protect from cuts',
      key: 'P',
      run: () => setProtected(item, !item.isProtected),
    },
    {
      label: item.isStanding === true ? 'No longer a standing item' : 'Make it a standing item',
      key: 'T',
      run: () => setStanding(item, item.isStanding !== true),
    },
    { label: 'Move up', key: shortcutText('Alt+ArrowUp', isMac), run: () => moveItemBy(item.id, -1) },
    { label: 'Move down', key: shortcutText('Alt+ArrowDown', isMac), run: () => moveItemBy(item.id, 1) },
    { label: 'Remove', key: 'Delete', run: () => removeFromAgenda(item) },
  ];
}
