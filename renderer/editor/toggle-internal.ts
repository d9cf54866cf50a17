import type { Command } from '@tiptap/pm/state';
import { selectedLines } from './selected-lines.ts';

/** Marks the lines of the selection as internal (never printed); where all of them are, takes that back. */
export const toggleInternal: Command = (state, dispatch) => {
  const lines = selectedLines(state);
  if (lines.length === 0) return false;
  const isInternal = lines.every(({ node }) => node.attrs['isInternal'] === true) ? null : true;
  const { tr } = state;
  for (const { position } of lines) tr.setNodeAttribute(position, 'isInternal', isInternal);
  dispatch?.(tr);
  return true;
};
