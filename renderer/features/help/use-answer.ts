import { useEffect, useState } from 'react';
import { logError } from '../../store/log-error.ts';

/** What a call of the host gives, asked for once when a dialog opens. */
export type Answered<Answer> =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'answered'; readonly answer: Answer };

export function useAnswer<Answer>(ask: () => Promise<Answer>): Answered<Answer> {
  const [state, setState] = useState<Answered<Answer>>({ kind: 'waiting' });
  useEffect(() => {
    let isGone = false;
    const take = (taken: Answered<Answer>): void => {
      if (!isGone) setState(taken);
    };
    ask()
      .then((answer) => take({ kind: 'answered', answer }))
      .catch((error: unknown) => {
        logError('diagnosis', error);
        take({ kind: 'failed' });
      });
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once for each dialog, whatever function it brings at its next paint
  }, []);
  return state;
}
