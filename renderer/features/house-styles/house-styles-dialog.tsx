import { useEffect, useMemo, type ReactElement } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { loadHouseStyles } from '../../store/house-styles.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { afterAsking, firstStyle, openStyle } from './edit-styles.ts';
import { resetEditor, useEditor } from './editor-store.ts';
import { judgeDraft } from './judge-draft.ts';
import { StylePreview } from './preview/style-preview.tsx';
import { StyleEditor } from './style-editor.tsx';
import { StyleList } from './style-list.tsx';
import { StyleQuestion } from './style-question.tsx';
import './house-styles.css';

/**
 * The house styles, one of them open, and the pages in it beside. A style is saved when its user says so and not before:
 * every meeting of the body is printed in it, and half a label must not get into documents.
 */
export function HouseStylesDialog(): ReactElement {
  const isThere = useEditor(({ opened }) => opened !== null);
  const draft = useEditor((state) => state.draft);
  const question = useEditor((state) => state.question);
  const judged = useMemo(() => judgeDraft(draft), [draft]);
  useEffect(() => {
    void loadHouseStyles();
    void openStyle(firstStyle());
    return resetEditor;
  }, []);
  return (
    <>
      <Dialog
        title="House styles"
        className="dialog-tall house-styles"
        onClose={() => afterAsking(closeDialog)}
      >
        <div className="house-styles-columns">
          <StyleList />
          {isThere ? <StyleEditor judged={judged} /> : <p role="status">Reading the style…</p>}
          <StylePreview style={isThere ? judged.style : null} />
        </div>
      </Dialog>
      {question !== null && <StyleQuestion question={question} canSave={judged.style !== null} />}
    </>
  );
}
