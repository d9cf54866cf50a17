import { dropPages, showPages } from '../../components/show-pages.ts';
import { houseStylesStore } from '../../store/house-styles.ts';
import { host, hostStore } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { editionStore } from './edition-store.ts';
import { emptyPreview, previewStore } from './preview-store.ts';

/** Milliseconds of quiet before the pages are set again. */
const PAUSE = 150;
/** Milliseconds after which they are set although somebody goes on typing. */
const CEILING = 900;

/**
 * Keeps pages and findings in step with the meeting while the document shows; gives what stops it. One setting at a
 * time, and whatever changed meanwhile is in the next one, so the last answer is always the newest.
 */
export function keepPreview(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let isSetting = false;
  let isStale = false;
  let isOver = false;

  async function set(): Promise<void> {
    waitingSince = null;
    if (isSetting) {
      isStale = true;
      return;
    }
    isSetting = true;
    isStale = false;
    previewStore.setState({ isSetting: true });
    try {
      await refresh(() => isOver);
    } catch (error) {
      logError('preview', error);
      previewStore.setState({
        problem: 'The pages could not be set just now. They are tried again with the next change.',
      });
    }
    isSetting = false;
    if (!isOver) previewStore.setState({ isSetting: false });
    if (isStale && !isOver) void set();
  }

  function later(): void {
    clearTimeout(timer);
    waitingSince ??= performance.now();
    const left = Math.max(0, CEILING - (performance.now() - waitingSince));
    timer = setTimeout(() => void set(), Math.min(PAUSE, left));
  }

  const stops = [
    meetingStore.subscribe((state, before) => {
      if (state.meeting !== null && state.meeting !== before.meeting) later();
    }),
    editionStore.subscribe(later),
    hostStore.subscribe((state, before) => {
      if (state.isConnected && !before.isConnected) later();
    }),
    houseStylesStore.subscribe((state, before) => {
      if (state.revision !== before.revision) later();
    }),
  ];
  void set();
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const stop of stops) stop();
    dropPages(previewStore.getState().pages, []);
    previewStore.setState(emptyPreview);
  };
}

async function refresh(isOver: () => boolean): Promise<void> {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null) return;
  // A style that is not here is printed in the usual one, and found.
  const style = meeting.houseStyle;
  const [preview, findings] = await Promise.all([
    host().preview(open.sessionId, style, editionStore.getState().edition),
    host().findings(open.sessionId, style),
  ]);
  if (isOver()) return;
  if (findings.ok) previewStore.setState({ findings: findings.value });
  if (!preview.ok) {
    previewStore.setState({ problem: preview.error.sentence });
    return;
  }
  const before = previewStore.getState().pages;
  const pages = await showPages(before, preview.value.pages);
  if (isOver()) return dropPages(pages, before);
  previewStore.setState({ pages, notices: preview.value.notices, problem: null });
  dropPages(before, pages);
}
