import { useState } from 'react';
import type { AnswerOf } from '../../../shared/bridge/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { notify } from '../../store/notices.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { takeDelivered } from '../../store/take-delivered.ts';

/** Saves what the dialog shows and leaves it, so that the notice is seen. */
export function SaveButton({ save }: { readonly save: () => Promise<AnswerOf<'exportHandout'>> }) {
  const [isWorking, setWorking] = useState(false);
  const run = async (): Promise<void> => {
    if (isWorking) return;
    setWorking(true);
    try {
      const answer = await save();
      if (answer.ok) takeDelivered(answer.value);
      else notify(answer.error.sentence, { tone: 'bad' });
    } finally {
      closeDialog();
    }
  };
  return (
    <button type="button" className="button" aria-disabled={isWorking} onClick={() => void run()}>
      <Icon name="exported" />
      Save as CSV
    </button>
  );
}
