import { useEffect, useState } from 'react';
import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { PageList } from '../../components/page-list.tsx';
import { dropPages, showPages, type ShownPage } from '../../components/show-pages.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';

type Preview = { readonly pages: readonly ShownPage[]; readonly problem: string | null };
const WAITING: Preview = { pages: [], problem: null };
/** Milliseconds the choice rests before pages are set: arrow keys pass many versions. */
const PAUSE = 150;

/** The pages of an earlier version, in the house style it was printed in. */
export function VersionPreview({
  sessionId,
  version,
}: {
  readonly sessionId: string;
  readonly version: ListedBackup;
}) {
  const [{ pages, problem }, setPreview] = useState(WAITING);

  useEffect(() => {
    let isOver = false;
    let shown: readonly ShownPage[] = [];
    setPreview(WAITING);
    async function show(): Promise<void> {
      const preview = await setPages(sessionId, version);
      if (isOver) return dropPages(preview.pages, []);
      shown = preview.pages;
      setPreview(preview);
    }
    const timer = setTimeout(() => {
      void show();
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
      dropPages(shown, []);
    };
  }, [sessionId, version]);

  return <PageList pages={pages} problem={problem} />;
}

async function setPages(sessionId: string, { id, contents }: ListedBackup): Promise<Preview> {
  if (contents.kind === 'damaged')
    return { pages: [], problem: `This version cannot be opened: ${contents.reason}. Choose another one.` };
  try {
    const preview = await host().previewBackup(sessionId, id, contents.houseStyle);
    if (!preview.ok) return { pages: [], problem: preview.error.sentence };
    return { pages: await showPages([], preview.value.pages), problem: null };
  } catch (error) {
    logError('preview of a version', error);
    return { pages: [], problem: 'The pages could not be set just now. Choose the version once more.' };
  }
}
