import { Editor } from '@tiptap/core';
import { clipboard } from './clipboard/clipboard.ts';
import { fragmentBinding } from './fragment-binding.ts';
import { keepPlace } from './keep-place.ts';
import { lineChips } from './line-chips.ts';
import { LineIdentity } from './line-identity.ts';
import { LineKeys } from './line-keys.ts';
import { schemaExtensions } from './minutes-schema.ts';
import { participantCompletion } from './participant-completion.ts';
import { sectionBorders } from './section-borders.ts';
import type { SectionContext } from './section-context.ts';
import { undoPlace } from './undo-place.ts';
import { undoSteps } from './undo-steps.ts';
import { WindowKeys } from './window-keys.ts';

export type SectionEditorOptions = {
  readonly element: HTMLElement;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

/** The editor of one section. Whoever makes it destroys it. */
export function createSectionEditor(
  context: SectionContext,
  { element, label, isReadOnly, onFocus, onBlur }: SectionEditorOptions,
): Editor {
  return new Editor({
    element,
    editable: !isReadOnly,
    // Its style element would break the content security policy; features/minutes has the rules.
    injectCSS: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      paste: false,
      drop: false,
      delete: false,
      textDirection: false,
    },
    extensions: [
      ...schemaExtensions,
      fragmentBinding(context),
      LineIdentity,
      LineKeys,
      WindowKeys,
      undoSteps(context),
      keepPlace(context),
      undoPlace(context),
      participantCompletion(context),
      sectionBorders(context),
      clipboard(context),
      lineChips(context),
    ],
    editorProps: {
      attributes: {
        class: 'minutes-lines',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(isReadOnly ? { 'aria-readonly': 'true' } : {}),
        lang: context.language(),
        spellcheck: 'true',
        autocorrect: 'off',
        autocapitalize: 'sentences',
        translate: 'no',
      },
    },
    onFocus,
    onBlur,
  });
}
