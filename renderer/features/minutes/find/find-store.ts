import { createStore } from 'zustand/vanilla';
import { replaceInLines } from '../../../../shared/meeting/commands/replace-in-lines.ts';
import { findInMinutes, type Hit } from '../../../../shared/finding/find-in-minutes.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { windowStore } from '../../../store/window-state.ts';
import { focusSection } from '../section/focus-section.ts';
import { writtenEditor } from '../section/mounted-editors.ts';

export type FindState = {
  readonly isOpen: boolean;
  readonly wanted: string;
  readonly replacement: string;
  readonly isExact: boolean;
  readonly hits: readonly Hit[];
  /** Index of the hit one stands at; -1 for none. */
  readonly at: number;
};

export const findStore = createStore<FindState>(() => ({
  isOpen: false,
  wanted: '',
  replacement: '',
  isExact: false,
  hits: [],
  at: -1,
}));

/** Opens the bar with the selected words, or with what was looked for last. */
export function openFind(): void {
  const state = writtenEditor()?.editor.state;
  const { wanted } = findStore.getState();
  const selected = state?.doc.textBetween(state.selection.from, state.selection.to, '\n') ?? '';
  const isOneLine = selected !== '' && !selected.includes('\n');
  findStore.setState({ isOpen: true });
  look(isOneLine ? { wanted: selected } : { wanted });
}

/** Looks again: for something else, or because the minutes changed. The place one stands at stays as near as can be. */
export function look(asked: Partial<Pick<FindState, 'wanted' | 'replacement' | 'isExact'>> = {}): void {
  const state = { ...findStore.getState(), ...asked };
  const agenda = meetingStore.getState().meeting?.agenda ?? [];
  const hits = state.wanted === '' ? [] : findInMinutes(agenda, state.wanted, state);
  findStore.setState({
    ...asked,
    hits,
    at: hits.length === 0 ? -1 : Math.min(Math.max(state.at, 0), hits.length - 1),
  });
}

/** To the next or previous hit, round and round. */
export function goToHit(step: 1 | -1): void {
  const { hits, at, isOpen } = findStore.getState();
  if (!isOpen) look();
  if (hits.length === 0) return;
  findStore.setState({ at: (at + step + hits.length) % hits.length });
}

/** Leaves the bar; the hit one stood at is selected in its line. */
export function closeFind(): void {
  const { hits, at } = findStore.getState();
  findStore.setState({ isOpen: false });
  const hit = hits[at];
  if (hit !== undefined) focusSection(hit.itemId, { kind: 'line', lineId: hit.lineId, range: hit });
  else writtenEditor()?.editor.view.focus();
}

export function replaceHit(): void {
  const { hits, at, replacement } = findStore.getState();
  const hit = hits[at];
  if (hit === undefined) return;
  changeAlone((doc, origin) => replaceInLines(doc, [hit], cleanText(replacement), origin));
  look();
}

export function replaceAllHits(): void {
  const { hits, replacement } = findStore.getState();
  if (hits.length === 0) return;
  changeAlone((doc, origin) => replaceInLines(doc, hits, cleanText(replacement), origin));
  look();
  const times = hits.length === 1 ? 'once' : `${hits.length} times`;
  windowStore.getState().notify(`Replaced ${times}.`, { undo: true });
}
