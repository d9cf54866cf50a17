import { createStore } from 'zustand/vanilla';
import { windowStore } from '../../../store/window-state.ts';

/** Addresses that were pasted and belong to no words yet, the newest first. This window's only; never saved. */
export const basketStore = createStore<{ readonly links: readonly string[] }>(() => ({ links: [] }));

const MOST = 50;

/** Lays an address into the basket. The same one again comes to the front. */
export function keepLink(link: string): void {
  basketStore.setState(({ links }) => ({
    links: [link, ...links.filter((other) => other !== link)].slice(0, MOST),
  }));
  windowStore.getState().notify('The link is in the basket. Select its words and press the key shown there.');
}

export const dropLink = (link: string): void =>
  basketStore.setState(({ links }) => ({ links: links.filter((other) => other !== link) }));
