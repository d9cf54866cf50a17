import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../../components/icon.tsx';
import { submitByKey } from '../../components/submit-by-key.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { chooseForMeeting, discardChanges, duplicateStyle, saveStyle, shareStyle } from './edit-styles.ts';
import { editorStore, isChanged, isOwn, useEditor } from './editor-store.ts';
import { StyleForm } from './form/style-form.tsx';
import type { JudgedDraft } from './judge-draft.ts';

/** One style: its form, and below it what can be done with it. */
export function StyleEditor({ judged }: { readonly judged: JudgedDraft }): ReactElement {
  const own = useEditor(isOwn);
  const changed = useEditor(isChanged);
  const canSave = changed && judged.style !== null;
  return (
    <form
      className="style-editor"
      noValidate
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) void saveStyle();
      }}
    >
      {!own && (
        <p className="style-editor-fixed">
          This style comes with Rapporteur and stays as it is. Duplicate it to make one of your own.
        </p>
      )}
      <StyleForm problems={judged.problems} isReadOnly={!own} />
      <StyleFoot own={own} changed={changed} canSave={canSave} />
    </form>
  );
}

type FootProps = { readonly own: boolean; readonly changed: boolean; readonly canSave: boolean };

function StyleFoot({ own, changed, canSave }: FootProps): ReactElement {
  const problem = useEditor((state) => state.problem);
  const said = useEditor((state) => state.said);
  const opened = useEditor((state) => state.opened);
  const canChoose = useStore(
    meetingStore,
    ({ open, meeting }) =>
      open !== null && !open.isReadOnly && opened !== null && meeting?.houseStyle !== opened.style.id,
  );
  const isOpen = useStore(meetingStore, ({ open }) => open !== null);
  return (
    <footer className="style-foot">
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="field-hint" role="status">
        {said ?? (changed ? (canSave ? 'Not saved yet.' : 'Not saved yet: look at the marked fields.') : '')}
      </p>
      <div className="style-foot-buttons">
        {own && (
          <>
            <button type="submit" className="button button-main" disabled={!canSave}>
              Save
            </button>
            <button type="button" className="button" disabled={!changed} onClick={discardChanges}>
              Discard changes
            </button>
          </>
        )}
        <button
          type="button"
          className={own ? 'button' : 'button button-main'}
          onClick={() => void duplicateStyle()}
        >
          <Icon name="copy" />
          Duplicate
        </button>
        {isOpen && (
          <button type="button" className="button" disabled={!canChoose} onClick={chooseForMeeting}>
            Use for this meeting
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => void shareStyle()}>
          <Icon name="exported" />
          Share as a file…
        </button>
        {own && opened !== null && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => editorStore.setState({ question: { kind: 'delete', style: opened.style } })}
          >
            <Icon name="bin" />
            Delete…
          </button>
        )}
      </div>
    </footer>
  );
}
