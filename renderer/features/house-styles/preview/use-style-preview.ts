import { useEffect, useRef, useState } from 'react';
import type { HouseStyle } from '../../../../shared/summary/house-style.ts';
import { dropPages, showPages, type ShownPage } from '../../../components/show-pages.ts';
import { host } from '../../../store/host.ts';
import { logError } from '../../../store/log-error.ts';
import { meetingStore } from '../../../store/open-meeting.ts';

export type StylePages = {
  readonly pages: readonly ShownPage[];
  readonly problem: string | null;
  readonly notices: readonly string[];
};

/** Milliseconds of quiet before the pages are set again. */
const PAUSE = 200;

/** The open meeting, or the example, in a style as it is being written. Of several askings the last one shows. */
export function useStylePreview(style: HouseStyle | null): StylePages {
  const [preview, setPreview] = useState<StylePages>({ pages: [], problem: null, notices: [] });
  const shown = useRef<readonly ShownPage[]>([]);
  const asked = useRef(0);

  useEffect(() => {
    if (style === null) return undefined;
    const number = ++asked.current;
    const isOver = (): boolean => number !== asked.current;
    async function show(asking: HouseStyle): Promise<void> {
      const next = await setPages(asking, shown.current, isOver);
      if (next === null) return;
      if (isOver()) return dropPages(next.pages, shown.current);
      dropPages(shown.current, next.pages);
      shown.current = next.pages;
      setPreview(next);
    }
    const timer = setTimeout(() => void show(style), PAUSE);
    return () => clearTimeout(timer);
  }, [style]);

  useEffect(
    () => () => {
      asked.current++;
      dropPages(shown.current, []);
      shown.current = [];
    },
    [],
  );
  return preview;
}

async function setPages(
  style: HouseStyle,
  before: readonly ShownPage[],
  isOver: () => boolean,
): Promise<StylePages | null> {
  try {
    const { open } = meetingStore.getState();
    const set = await host().previewHouseStyle(open?.sessionId ?? null, style);
    if (isOver()) return null;
    if (!set.ok) return { pages: before, problem: set.error.sentence, notices: [] };
    return { pages: await showPages(before, set.value.pages), problem: null, notices: set.value.notices };
  } catch (error) {
    logError('preview of a style', error);
    return {
      pages: before,
      problem: 'The pages could not be set just now. They are tried again with the next change.',
      notices: [],
    };
  }
}
