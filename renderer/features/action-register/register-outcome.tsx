import { Icon } from '../../components/icon.tsx';
import { shortened } from '../../../shared/text/shortened.ts';
import { ShortcutKeys } from '../../components/shortcut-keys.tsx';
import { statusWord } from './status-words.ts';
import type { Outcome } from './use-register.ts';

/** What was done last, with the way back; or why nothing was. Told to a screen reader in either case. */
export function RegisterOutcome({
  outcome,
  onUndo,
}: {
  readonly outcome: Outcome | null;
  readonly onUndo: () => void;
}) {
  return (
    <div className="register-outcome">
      <p role="status">{outcome?.kind === 'done' ? doneText(outcome) : ''}</p>
      {outcome?.kind === 'done' && outcome.was !== outcome.status && (
        <button type="button" className="button" onClick={onUndo}>
          <Icon name="undo" />
          Undo
        </button>
      )}
      {outcome?.kind === 'refused' && (
        <p className="field-problem" role="alert">
          {outcome.sentence}
        </p>
      )}
      {outcome === null && (
        <p className="register-keys">
          <kbd>Space</kbd> marks done, <ShortcutKeys shortcut="Mod+Enter" /> opens the meeting,{' '}
          <ShortcutKeys shortcut="Mod+Z" /> takes back.
        </p>
      )}
    </div>
  );
}

const doneText = ({ action, was, status }: Extract<Outcome, { kind: 'done' }>): string =>
  was === status
    ? `“${shortened(action.text, 60)}” was ${statusWord(status).toLowerCase()} already.`
    : `“${shortened(action.text, 60)}” is ${statusWord(status).toLowerCase()} now, in ${action.review?.meeting ?? action.meeting}.`;
