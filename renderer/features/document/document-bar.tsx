import { useStore } from 'zustand';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { builtInStyles } from '../../../shared/summary/built-in-styles.ts';
import { chosenStyle } from '../../../shared/summary/chosen-style.ts';
import { Icon } from '../../components/icon.tsx';
import { change, meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { EditionSelect } from './edition-select.tsx';
import { usePreview } from './preview-store.ts';
import { shownZoom } from './shown-zoom.ts';
import { nextZoom, setZoom, useZoom } from './zoom.ts';

/** House style, edition, zoom, export. */
export function DocumentBar() {
  const style = useMeeting(chosenStyle);
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isReadOnly === true);
  const pageCount = usePreview(({ pages }) => pages.length);
  const zoom = useZoom();
  return (
    <div className="document-bar" role="group" aria-label="Document">
      <select
        aria-label="House style"
        value={style.id}
        disabled={isReadOnly}
        onChange={(event) => {
          const houseStyle = event.target.value;
          change((doc, origin) => updateMeeting(doc, { houseStyle }, origin));
        }}
      >
        {builtInStyles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <EditionSelect />
      <span className="document-count">{pageCount === 1 ? '1 page' : `${pageCount} pages`}</span>
      <span className="document-zoom">
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label="Smaller pages"
          onClick={() => setZoom(nextZoom(shownZoom(), -1))}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label="Larger pages"
          onClick={() => setZoom(nextZoom(shownZoom(), 1))}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label="Fit the width"
          aria-pressed={zoom === null}
          onClick={() => setZoom(null)}
        >
          <Icon name="fitWidth" />
        </button>
      </span>
      <button type="button" className="button button-main" onClick={() => openDialog('export')}>
        <Icon name="exported" />
        Export
      </button>
    </div>
  );
}
