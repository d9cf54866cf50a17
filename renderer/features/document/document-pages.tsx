import { PageList } from '../../components/page-list.tsx';
import { useMeeting } from '../../store/open-meeting.ts';
import { windowStore } from '../../store/window-state.ts';
import { describePlace } from './describe-place.ts';
import { pageOfItem } from './page-of-item.ts';
import { PageSheet } from './page-sheet.tsx';
import { usePreview } from './preview-store.ts';
import { usePointedPlace } from './use-pointed-place.ts';
import { useZoom } from './zoom.ts';

const WORDS_ID = 'document-pages-keys';

/** The pages of the meeting as it is now; what stands on them leads to where it is written. */
export function DocumentPages() {
  const pages = usePreview((preview) => preview.pages);
  const problem = usePreview((preview) => preview.problem);
  const { pointed, onKeyDown, letGo } = usePointedPlace(pages);
  const pointedText = useMeeting((meeting) =>
    pointed === null ? '' : `Page ${pointed.page + 1}. ${describePlace(meeting, pointed.place.place)}`,
  );
  return (
    <PageList
      pages={pages}
      problem={problem}
      zoom={useZoom()}
      // Opened in the middle of a meeting, the document shows what is being written.
      opensAt={() => pageOfItem(pages, windowStore.getState().focusedItemId)}
      keyboard={{
        words: <KeyboardWords pointedText={pointedText} />,
        wordsId: WORDS_ID,
        onKeyDown,
        onBlur: letGo,
      }}
      renderPage={(page, name, index) => (
        <PageSheet page={page} name={name} pointed={pointed?.page === index ? pointed.place : null} />
      )}
    />
  );
}

function KeyboardWords({ pointedText }: { readonly pointedText: string }) {
  return (
    <>
      <p id={WORDS_ID} hidden>
        Enter points at what stands on the page, arrow keys at the next, and Enter again goes to it.
      </p>
      <p className="visually-hidden" role="status">
        {pointedText}
      </p>
    </>
  );
}
