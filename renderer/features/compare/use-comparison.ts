import { useEffect, useState } from 'react';
import type { Comparison } from '../../../shared/compare/comparison.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import type { Side } from './side.ts';

export type Compared = {
  /** Null until it is known, or where it cannot be. */
  readonly comparison: Comparison | null;
  readonly problem: string | null;
};
const WAITING: Compared = { comparison: null, problem: null };

/** Compares the two sides, again whenever one is chosen anew. */
export function useComparison(sessionId: string, older: Side | null, newer: Side): Compared {
  const [compared, setCompared] = useState(WAITING);
  useEffect(() => {
    setCompared(WAITING);
    if (older === null) return undefined;
    let isOver = false;
    const show = (next: Compared): void => {
      if (!isOver) setCompared(next);
    };
    host()
      .compareVersions(sessionId, older.compared, newer.compared)
      .then((answer) =>
        show(
          answer.ok
            ? { comparison: answer.value, problem: null }
            : { comparison: null, problem: answer.error.sentence },
        ),
      )
      .catch((error: unknown) => {
        logError('comparison', error);
        show({
          comparison: null,
          problem: 'The two could not be compared just now. Choose one of them once more.',
        });
      });
    return () => {
      isOver = true;
    };
  }, [sessionId, older, newer]);
  return compared;
}
