import { useEffect, type RefObject } from 'react';
import type { Hit } from '../../../../shared/finding/find-in-minutes.ts';
import { findStore } from './find-store.ts';

const ALL = 'minutes-found';
const CURRENT = 'minutes-found-now';
/** More than this many coloured places tell nobody anything. */
const MOST = 2_000;

/**
 * Colours the hits with the CSS Custom Highlight API: text and editors stay untouched, so it works alike in sections
 * with an editor and without. Where an engine has no such thing the bar still counts and moves.
 */
export function useFindHighlights(minutes: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = minutes.current;
    if (panel === null || !('highlights' in CSS)) return undefined;
    let frame = 0;
    let shownAt: Hit | undefined;
    const paint = (): void => {
      const { isOpen, hits, at } = findStore.getState();
      const current = isOpen ? hits[at] : undefined;
      const others = isOpen ? hits.slice(0, MOST).flatMap((hit) => rangeOf(panel, hit) ?? []) : [];
      const range = current === undefined ? null : rangeOf(panel, current);
      CSS.highlights.set(ALL, new Highlight(...others));
      CSS.highlights.set(CURRENT, new Highlight(...(range === null ? [] : [range])));
      if (current !== undefined && current !== shownAt)
        lineOf(panel, current)?.scrollIntoView({ block: 'center' });
      shownAt = current;
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    const changes = new MutationObserver(() => {
      if (findStore.getState().isOpen) later();
    });
    changes.observe(panel, { childList: true, characterData: true, subtree: true });
    const stop = findStore.subscribe(later);
    return () => {
      stop();
      changes.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    };
  }, [minutes]);
}

const lineOf = (panel: HTMLElement, { lineId }: Hit): Element | null =>
  panel.querySelector(`[data-line="${CSS.escape(lineId)}"]`);

/** The characters of a hit in the page, or null where the line does not show them (any more). */
function rangeOf(panel: HTMLElement, hit: Hit): StaticRange | null {
  const line = lineOf(panel, hit);
  if (line === null) return null;
  const start = placeIn(line, hit.from);
  const end = placeIn(line, hit.to);
  if (start === null || end === null) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function placeIn(line: Element, place: number): { readonly node: Node; readonly offset: number } | null {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = place;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
