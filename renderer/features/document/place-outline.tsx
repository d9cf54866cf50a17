import { useLayoutEffect, useRef } from 'react';
import type { PagePlace } from '../../../shared/bridge/contract.ts';
import type { ShownPage } from '../../components/show-pages.ts';

/** The frame around what a click or Enter goes to. Parts of the page in per cent, so that it fits at any zoom. */
export function PlaceOutline({
  page,
  place: { top, left, width, height },
  isPointedAt,
}: {
  readonly page: ShownPage;
  readonly place: PagePlace;
  /** By the keyboard, so that it must be seen well and stay in view. */
  readonly isPointedAt: boolean;
}) {
  const element = useRef<HTMLDivElement>(null);
  // Through the object model: the page's policy allows no style attributes.
  useLayoutEffect(() => {
    const { style } = element.current ?? {};
    if (style === undefined) return;
    style.insetBlockStart = `${(100 * top) / page.height}%`;
    style.left = `${(100 * left) / page.width}%`;
    style.width = `${(100 * width) / page.width}%`;
    style.height = `${(100 * height) / page.height}%`;
    if (isPointedAt) element.current?.scrollIntoView({ block: 'nearest' });
  }, [page, top, left, width, height, isPointedAt]);
  return (
    <div
      ref={element}
      className={isPointedAt ? 'document-place document-place-pointed' : 'document-place'}
      aria-hidden="true"
    />
  );
}
