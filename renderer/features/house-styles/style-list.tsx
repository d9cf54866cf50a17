import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { builtInStyle } from '../../../shared/summary/built-in-styles.ts';
import { Icon } from '../../components/icon.tsx';
import { houseStylesStore, useHouseStyles } from '../../store/house-styles.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { afterAsking, importStyle, openStyle, restoreDeleted } from './edit-styles.ts';
import { useEditor } from './editor-store.ts';
import { FileButton } from './form/file-button.tsx';

/** The styles there are, the one that shows marked; ways to add one. */
export function StyleList(): ReactElement {
  const styles = useHouseStyles();
  const shown = useEditor(({ opened }) => opened?.style.id ?? null);
  const used = useStore(meetingStore, ({ meeting }) => meeting?.houseStyle ?? null);
  const deleted = useEditor((state) => state.deleted);
  const problems = useStore(houseStylesStore, (state) => state.problems);
  return (
    <nav className="style-list" aria-label="House styles">
      <ul className="style-list-styles">
        {styles.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="style-list-style"
              aria-current={id === shown}
              onClick={() => afterAsking(() => void openStyle(id))}
            >
              <span className="style-list-name">{name}</span>
              <span className="style-list-kind">
                {[
                  builtInStyle(id) === undefined ? 'yours' : 'comes along',
                  ...(id === used ? ['this meeting'] : []),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {deleted !== null && (
        <p className="style-list-deleted" role="status">
          “{deleted.name}” was deleted.
          <button type="button" className="button button-quiet" onClick={() => void restoreDeleted()}>
            <Icon name="undo" />
            Undo
          </button>
        </p>
      )}
      <FileButton
        label="Add from a file…"
        icon="folder"
        accept=".json,application/json"
        onChoose={(file) => afterAsking(() => void importStyle(file))}
      />
      {problems.map((sentence) => (
        <p key={sentence} className="style-list-problem">
          {sentence}
        </p>
      ))}
    </nav>
  );
}
