import { createStore } from 'zustand/vanilla';
import { moveLine } from '../../../../shared/meeting/commands/index.ts';
import type { ItemId, LineId } from '../../../../shared/meeting/identifier.ts';
import { selectedLines } from '../../../editor/selected-lines.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { windowStore } from '../../../store/window-state.ts';
import { writtenEditor } from '../section/mounted-editors.ts';

/** The lines about to be moved, and where they stand. */
export type Moving = { readonly lineIds: readonly LineId[]; readonly from: ItemId };

export const moveStore = createStore<{ readonly moving: Moving | null }>(() => ({ moving: null }));

/** Asks to which item the selected lines go. */
export function askWhereTo(): void {
  const written = writtenEditor();
  if (written === null) return;
  const lineIds = selectedLines(written.editor.state).map(({ node }) => node.attrs['id'] as LineId);
  if (lineIds.length > 0) moveStore.setState({ moving: { lineIds, from: written.itemId } });
}

export function stayHere(): void {
  moveStore.setState({ moving: null });
  writtenEditor()?.editor.view.focus();
}

/** Moves the lines behind the last line of another item, in their order, as one step. The cursor stays. */
export function moveTo(to: ItemId): void {
  const { moving } = moveStore.getState();
  if (moving !== null && to !== moving.from) {
    changeAlone((doc, origin) =>
      doc.transact(() => {
        for (const id of moving.lineIds) moveLine(doc, id, to, Number.MAX_SAFE_INTEGER, origin);
      }, origin),
    );
    const title = meetingStore.getState().meeting?.agenda.find(({ id }) => id === to)?.title ?? '';
    const what = moving.lineIds.length === 1 ? 'The line' : `${moving.lineIds.length} lines`;
    windowStore.getState().notify(`${what} moved to “${title}”.`, { undo: true });
  }
  stayHere();
}
