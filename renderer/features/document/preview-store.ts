import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Finding } from '../../../shared/preflight/finding.ts';
import type { ShownPage } from '../../components/show-pages.ts';

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
