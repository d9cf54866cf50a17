import { useEffect, useState } from 'react';
import type { SeriesPlanningAnswer } from '../../../shared/bridge/calls/handout-calls.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';

type Looked =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly answer: SeriesPlanningAnswer }
  | { readonly kind: 'problem'; readonly sentence: string };

/** The comparison over the series of a meeting, as its files are when it is asked for. */
export function useSeriesPlanning(sessionId: string): Looked {
  const [looked, setLooked] = useState<Looked>({ kind: 'looking' });
  useEffect(() => {
    let isOver = false;
    const show = (next: Looked): void => {
      if (!isOver) setLooked(next);
    };
    host()
      .seriesPlanning(sessionId)
      .then((answer) =>
        show(
          answer.ok
            ? { kind: 'found', answer: answer.value }
            : { kind: 'problem', sentence: answer.error.sentence },
        ),
      )
      .catch((error: unknown) => {
        logError('planning of the series', error);
        show({
          kind: 'problem',
          sentence: 'The meetings of the series could not be read. Close this and try again.',
        });
      });
    return () => {
      isOver = true;
    };
  }, [sessionId]);
  return looked;
}
