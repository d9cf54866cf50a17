import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Edition } from '../../../shared/summary/editions/edition.ts';
import { meetingStore } from '../../store/open-meeting.ts';

/** The edition this window shows and exports; the full one again with the next meeting. */
export const editionStore = createStore<{ readonly edition: Edition }>(() => ({ edition: 'full' }));
meetingStore.subscribe(({ open }, before) => {
  if (open?.sessionId !== before.open?.sessionId) editionStore.setState({ edition: 'full' });
});

export const useEdition = (): Edition => useStore(editionStore, ({ edition }) => edition);
export const chooseEdition = (edition: Edition): void => editionStore.setState({ edition });
