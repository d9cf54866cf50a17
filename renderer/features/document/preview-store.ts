import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PreviewPage } from '../../../shared/bridge/contract.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';

/** A page as it is shown: an image of its own address, which lives until the page is another one. */
export type ShownPage = PreviewPage & { readonly address: string };

export type Preview = {
  readonly pages: readonly ShownPage[];
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
  /** Why the pages shown are not the newest ones; null where they are. */
  readonly problem: string | null;
  readonly isSetting: boolean;
};

export const emptyPreview: Preview = {
  pages: [],
  findings: [],
  notices: [],
  problem: null,
  isSetting: false,
};
export const previewStore = createStore<Preview>(() => emptyPreview);
export const usePreview = <Part>(select: (preview: Preview) => Part): Part => useStore(previewStore, select);
