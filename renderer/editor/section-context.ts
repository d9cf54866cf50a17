import type * as Y from 'yjs';
import type { ItemId, ParticipantId } from '../../shared/meeting/identifier.ts';
import type { Day } from '../../shared/meeting/text.ts';
import type { CompleteStyle } from '../../shared/summary/languages/complete-style.ts';
import type { Completion } from './participant-completion.ts';

/** Where in a section the cursor shall go; `left` and `top` are pixels of the window. */
export type SectionPlace =
  | { readonly kind: 'start'; readonly left?: number }
  | { readonly kind: 'end'; readonly left?: number }
  | {
      readonly kind: 'line';
      readonly lineId: string;
      /** Characters to select; without it the cursor goes to the end of the line. */
      readonly range?: { readonly from: number; readonly to: number };
    }
  | { readonly kind: 'point'; readonly left: number; readonly top: number };

/** Someone of the roster as a completion shows them: two people of one family name differ in the rest. */
export type Person = { readonly id: ParticipantId; readonly name: string; readonly group: string };

/** What the editor of one section is told of the meeting around it, and whom it tells. */
export type SectionContext = {
  readonly itemId: ItemId;
  readonly fragment: Y.XmlFragment;
  readonly undo: Y.UndoManager;
  readonly findPeople: (typed: string) => readonly Person[];
  /** "Carol Roach", or null where the roster has nobody of that id. */
  readonly nameOf: (id: string) => string | null;
  readonly marks: () => CompleteStyle['marks'];
  /** The day of the meeting, from which "next Friday" counts; today where it has none. */
  readonly day: () => Day;
  readonly language: () => string;
  /** The key that takes the noticed date as due date, as a person reads it. */
  readonly dueDateKey: string;
  /** The cursor wants out at an end of the section; `left` keeps its column. False where there is nowhere to go. */
  readonly leave: (direction: 'before' | 'after', left?: number) => boolean;
  readonly goTo: (end: 'first' | 'last') => void;
  readonly showCompletion: (completion: Completion | null) => void;
  /** A URL was pasted that belongs to no words yet. */
  readonly keepLink: (link: string) => void;
};
