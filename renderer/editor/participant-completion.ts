import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { insertPerson } from './insert-person.ts';
import type { Person, SectionContext } from './section-context.ts';

/** What is proposed after an `@`, and where: a box in pixels of the window, below which the list stands. */
export type Completion = {
  readonly people: readonly Person[];
  readonly chosen: number;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly take: (person: Person) => void;
};

type Asked = { readonly from: number; readonly to: number; readonly typed: string };
type CompletionState = {
  readonly asked: Asked | null;
  readonly people: readonly Person[];
  readonly chosen: number;
  /** Where an `@` stands that the user said no to. */
  readonly refused: number | null;
};

/** The id of the one list of the window and of its options, for aria-controls and aria-activedescendant. */
export const COMPLETION_LIST = 'minutes-completion';
export const completionOption = (index: number): string => `${COMPLETION_LIST}-${index}`;

const AFTER_AT = /(?:^|[\s(\u005b–-])@([\p{L}\p{M}][\p{L}\p{M}'’.\- ]{0,40})$/u;
const NONE: CompletionState = { asked: null, people: [], chosen: 0, refused: null };
const key = new PluginKey<CompletionState>('participantCompletion');

/**
 * `@` and two letters propose people of the roster (WAI-ARIA 1.2 combobox with a listbox): arrows choose, Enter or Tab
 * takes, Escape declines. While nothing fits, every key is what it always is.
 */
export const participantCompletion = (context: SectionContext) =>
  Extension.create({
    name: 'participantCompletion',
    priority: 500,
    addProseMirrorPlugins: () => [
      new Plugin<CompletionState>({
        key,
        state: {
          init: () => NONE,
          apply: (tr, previous, _, state) => next(state, previous, tr.getMeta(key), context),
        },
        props: {
          handleKeyDown: (view, event) => handleKey(view, event),
          attributes: (state) => comboboxAttributes(key.getState(state) ?? NONE),
        },
        view: (view) => {
          let shown = false;
          const show = (): void => {
            const state = key.getState(view.state) ?? NONE;
            const isOpen = state.people.length > 0 && view.hasFocus();
            if (isOpen || shown) context.showCompletion(isOpen ? completionOf(view, state) : null);
            shown = isOpen;
          };
          return { update: show, destroy: () => shown && context.showCompletion(null) };
        },
      }),
    ],
  });

type Choice = { readonly chosen: number } | { readonly refused: number } | undefined;

function next(
  state: EditorState,
  previous: CompletionState,
  choice: Choice,
  { findPeople }: SectionContext,
): CompletionState {
  const asked = askedIn(state);
  const refused =
    choice !== undefined && 'refused' in choice ? choice.refused : asked === null ? null : previous.refused;
  if (asked === null || asked.from === refused) return { ...NONE, refused };
  const isSame = asked.typed === previous.asked?.typed && asked.from === previous.asked.from;
  const people = isSame ? previous.people : findPeople(asked.typed);
  const chosen = choice !== undefined && 'chosen' in choice ? choice.chosen : isSame ? previous.chosen : 0;
  return { asked, people, chosen: Math.min(chosen, Math.max(people.length - 1, 0)), refused };
}

function askedIn({ selection: { empty, $from, from } }: EditorState): Asked | null {
  if (!empty || $from.depth !== 1) return null;
  const typed = AFTER_AT.exec($from.parent.textBetween(0, $from.parentOffset))?.[1];
  return typed === undefined ? null : { from: from - typed.length - 1, to: from, typed };
}

function handleKey(view: EditorView, event: KeyboardEvent): boolean {
  const { asked, people, chosen } = key.getState(view.state) ?? NONE;
  if (asked === null || people.length === 0 || view.composing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const choose = (choice: Choice) => {
    view.dispatch(view.state.tr.setMeta(key, choice));
    return true;
  };
  switch (event.key) {
    case 'ArrowDown':
      return choose({ chosen: (chosen + 1) % people.length });
    case 'ArrowUp':
      return choose({ chosen: (chosen + people.length - 1) % people.length });
    case 'Escape':
      return choose({ refused: asked.from });
    case 'Enter':
    case 'Tab': {
      const person = people[chosen];
      if (person !== undefined) insertPerson(view, asked, person);
      return true;
    }
    default:
      return false;
  }
}

function completionOf(view: EditorView, { asked, people, chosen }: CompletionState): Completion {
  const box = view.coordsAtPos(asked?.from ?? view.state.selection.from);
  return {
    people,
    chosen,
    box,
    take: (person) => {
      if (asked !== null) insertPerson(view, asked, person);
      view.focus();
    },
  };
}

const comboboxAttributes = ({ people, chosen }: CompletionState): Record<string, string> =>
  people.length === 0
    ? {}
    : {
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        'aria-controls': COMPLETION_LIST,
        'aria-activedescendant': completionOption(chosen),
      };
