import { useEffect, useRef } from 'react';
import { minutesText, type MeetingTimings } from '../../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { announce } from '../agenda-view.ts';

type Props = { readonly agenda: readonly AgendaItem[]; readonly timings: MeetingTimings };

/** Tells a screen reader once when the current item comes to 80 and to 100 % of its time. The ticking is never read out. */
export function StageAnnouncer({ agenda, timings }: Props) {
  const item = timings.items.find(({ itemId }) => itemId === timings.currentItem);
  const last = useRef<{ readonly id: string; readonly stage: string } | null>(null);
  const title = agenda.find(({ id }) => id === item?.itemId)?.title ?? '';
  const sentence =
    item?.stage === 'over'
      ? `Time is up for “${title}”.`
      : item?.stage === 'closing' && item.remaining !== null
        ? `“${title}” has ${minutesText(item.remaining)} left.`
        : '';
  const id = item?.itemId ?? '';
  const stage = item?.stage ?? '';
  useEffect(() => {
    const before = last.current;
    last.current = { id, stage };
    if (before !== null && before.id === id && before.stage !== stage && sentence !== '') announce(sentence);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sentence changes with the minutes; only the stage is news
  }, [id, stage]);
  return null;
}
