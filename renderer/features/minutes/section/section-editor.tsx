import { useEffect, useLayoutEffect, useRef } from 'react';
import type * as Y from 'yjs';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import { createSectionEditor } from '../../../editor/create-section-editor.ts';
import { isEditableFragment } from '../../../editor/is-editable-fragment.ts';
import { houseStylesStore } from '../../../store/house-styles.ts';
import { meetingStore, type OpenMeeting } from '../../../store/open-meeting.ts';
import { windowStore } from '../../../store/window-state.ts';
import { showCompletion } from '../completion/completion-store.ts';
import { keepLink } from '../links/link-basket-store.ts';
import { dropUntouchedLine } from './begin-line.ts';
import { focusEnd, focusNeighbour } from './focus-section.ts';
import { meetingWords } from './meeting-words.ts';
import { noteWriting, registerEditor, writtenEditor } from './mounted-editors.ts';

export type SectionEditorProps = {
  readonly itemId: ItemId;
  readonly label: string;
  readonly open: OpenMeeting;
  readonly fragment: Y.XmlFragment;
  /** Something arrived that the editor cannot show; it has let go of the section before it could do harm. */
  readonly onUneditable: () => void;
};

/** The live editor of a section. React only gives it its place; all else is between ProseMirror and Yjs. */
export function SectionEditor({ itemId, label, open, fragment, onUneditable }: SectionEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const labelNow = useRef(label);
  labelNow.current = label;

  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    let stop = (): void => undefined;
    // Registered before the editor's own observer, and so called before it.
    const guard = (_events: readonly unknown[], transaction: Y.Transaction): void => {
      if (transaction.local || isEditableFragment(fragment)) return;
      stop();
      onUneditable();
    };
    fragment.observeDeep(guard);
    const editor = createSectionEditor(
      {
        itemId,
        fragment,
        undo: open.undo,
        ...meetingWords,
        leave: (direction, left) => focusNeighbour(itemId, direction, left),
        goTo: focusEnd,
        showCompletion,
        keepLink,
      },
      {
        element: place.current,
        label: labelNow.current,
        isReadOnly: open.isReadOnly,
        onFocus: () => {
          // What is typed into two sections is two steps of undo.
          if (writtenEditor()?.itemId !== itemId) open.undo.stopCapturing();
          noteWriting(itemId);
          windowStore.getState().setFocusedItem(itemId);
        },
        onBlur: () => {
          setTimeout(() => {
            // A window that is left for another one comes back to the same line.
            if (document.hasFocus() && !editor.isFocused) dropUntouchedLine(itemId);
          });
        },
      },
    );
    const forget = registerEditor(itemId, editor);
    const stopRedrawing = redrawOnNews(() => editor.view.dispatch(editor.state.tr.setMeta('redraw', true)));
    stop = () => {
      stop = () => undefined;
      fragment.unobserveDeep(guard);
      stopRedrawing();
      forget();
      editor.destroy();
    };
    return () => stop();
  }, [itemId, open, fragment, onUneditable]);

  useEffect(() => {
    place.current?.firstElementChild?.setAttribute('aria-label', label);
  }, [label]);

  return <div ref={place} className="minutes-editor" />;
}

/** Names, marks and dates beside the lines come from elsewhere in the meeting; calls back when one of those changed. */
function redrawOnNews(redraw: () => void): () => void {
  const stops = [
    meetingStore.subscribe(({ meeting }, { meeting: before }) => {
      if (meeting === null || before === null) return;
      const keys = ['roster', 'houseStyle', 'language', 'date'] as const;
      if (keys.some((key) => meeting[key] !== before[key])) redraw();
    }),
    houseStylesStore.subscribe(({ own }, { own: before }) => {
      if (own !== before) redraw();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
