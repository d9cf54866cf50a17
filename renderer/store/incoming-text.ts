import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

type TextKind = 'roster' | 'agenda';

/** Text of a file on its way to the panel whose dialog looks at it: who takes it in is not the panel. */
const incomingTextStore = createStore<Readonly<Record<TextKind, string | null>>>(() => ({
  roster: null,
  agenda: null,
}));

/** Hands text to the panel of its kind, which must be shown. */
export const handOver = (kind: TextKind, text: string): void => incomingTextStore.setState({ [kind]: text });

/** Takes text of a kind once it is there. */
export function useIncomingText(kind: TextKind, take: (text: string) => void): void {
  const text = useStore(incomingTextStore, (state) => state[kind]);
  const onText = useEffectEvent(take);
  useEffect(() => {
    if (text === null) return;
    incomingTextStore.setState({ [kind]: null });
    onText(text);
  }, [kind, text]);
}
