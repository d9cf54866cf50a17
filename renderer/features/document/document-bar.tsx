import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { Icon } from '../../components/icon.tsx';
import { openHouseStyles, useHouseStyles } from '../../store/house-styles.ts';
import { change, meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { useWindow } from '../../store/window-state.ts';
import { EditionSelect } from './edition-select.tsx';
import { usePreview } from './preview-store.ts';
import { shownZoom } from './shown-zoom.ts';
import { nextZoom, setZoom, useZoom } from './zoom.ts';

/** House style, edition, zoom, export. */
export function DocumentBar() {
  const chosen = useMeeting(({ houseStyle }) => houseStyle);
  const styles = useHouseStyles();
  const select = useStyleFocus();
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isReadOnly === true);
  const pageCount = usePreview(({ pages }) => pages.length);
  const zoom = useZoom();
  return (
    <div className="document-bar" role="group" aria-label="Document">
      <select
        ref={select}
        aria-label="House style"
        value={chosen}
        disabled={isReadOnly}
        onChange={(event) => {
          const houseStyle = event.target.value;
          change((doc, origin) => updateMeeting(doc, { houseStyle }, origin));
        }}
      >
        {!styles.some(({ id }) => id === chosen) && <option value={chosen}>{chosen} (not here)</option>}
        {styles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label="Edit this style…"
        title="Edit this style…"
        onClick={() => openHouseStyles(chosen)}
      >
        <Icon name="edit" />
      </button>
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

/** Answers a finding that asks for the choice of style. */
function useStyleFocus(): React.RefObject<HTMLSelectElement | null> {
  const select = useRef<HTMLSelectElement>(null);
  const request = useWindow(({ focusRequest }) => focusRequest);
  const taken = useWindow(({ focusTaken }) => focusTaken);
  useEffect(() => {
    if (request?.target.kind !== 'field' || request.target.id !== 'houseStyle') return;
    select.current?.focus();
    taken(request);
  }, [request, taken]);
  return select;
}
