import { useState, type KeyboardEvent } from 'react';
import type { PagePlace } from '../../../shared/bridge/contract.ts';
import type { ShownPage } from '../../components/show-pages.ts';
import { jumpTo } from '../../layout/jump-to.ts';

/** One of all places of the document, counted through. */
type Pointed = { readonly page: number; readonly place: PagePlace };

/**
 * Goes through the pages without a mouse: Enter points at the first thing in view, arrow keys at the next and the one
 * before, Enter again goes to it, Escape lets go. Until Enter, arrow keys scroll as everywhere.
 */
export function usePointedPlace(pages: readonly ShownPage[]): {
  readonly pointed: Pointed | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly letGo: () => void;
} {
  const [index, setIndex] = useState<number | null>(null);
  const all = pages.flatMap(({ places }, page) => places.map((place): Pointed => ({ page, place })));
  const pointed = index === null ? null : (all[index] ?? null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!act(event.key, event.currentTarget)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function act(key: string, element: HTMLElement): boolean {
    if (pointed === null || index === null) {
      if (key !== 'Enter' || all.length === 0) return false;
      const page = firstInView(element);
      setIndex(
        Math.max(
          0,
          all.findIndex((candidate) => candidate.page >= page),
        ),
      );
      return true;
    }
    switch (key) {
      case 'ArrowDown':
        setIndex(Math.min(index + 1, all.length - 1));
        return true;
      case 'ArrowUp':
        setIndex(Math.max(index - 1, 0));
        return true;
      case 'Enter':
        setIndex(null);
        jumpTo(pointed.place.place);
        return true;
      case 'Escape':
        setIndex(null);
        return true;
      default:
        return false;
    }
  }

  return { pointed, onKeyDown, letGo: () => setIndex(null) };
}

/** The first page of which more than an edge shows. */
function firstInView(element: HTMLElement): number {
  const { top } = element.getBoundingClientRect();
  const sheets = [...element.querySelectorAll('.page-list-page')];
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > top + 40),
  );
}
