import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Offered } from '../../../../shared/intake/offer.ts';

/** What a file offers to the open meeting. */
export type ShownOffer = {
  readonly title: string;
  /** The file's. */
  readonly name: string;
  readonly offered: Offered;
  /** What a person should know of the reading, a sentence each. */
  readonly notices: readonly string[];
};

const offerStore = createStore<{ readonly shown: ShownOffer | null }>(() => ({ shown: null }));

export const showOffered = (shown: ShownOffer): void => offerStore.setState({ shown });
export const useShownOffer = (): ShownOffer | null => useStore(offerStore, ({ shown }) => shown);
