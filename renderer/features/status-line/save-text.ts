import { assertNever } from '../../../shared/assert-never.ts';
import type { SaveState } from '../../../shared/bridge/contract.ts';

export type StatusText = { readonly text: string; readonly tone: 'plain' | 'good' | 'warn' | 'bad' };

export type Saving = {
  readonly state: SaveState;
  readonly isConnected: boolean;
  readonly isReadOnly: boolean;
};

/** The time on this computer's wall, to the second. */
const clockTime = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    new Date(instant),
  );

/** Whether what was written is on the disk, in words. Never better than the truth. */
export function saveText({ state, isConnected, isReadOnly }: Saving): StatusText {
  if (!isConnected)
    return {
      text: 'Not connected to Rapporteur. Your text is safe in this window and is saved as soon as the connection is back.',
      tone: 'bad',
    };
  if (isReadOnly) return { text: 'Read-only: changes are not possible in this window.', tone: 'warn' };
  switch (state.kind) {
    case 'saved':
      return { text: state.at === null ? 'Nothing to save' : `Saved ${clockTime(state.at)}`, tone: 'good' };
    case 'unsaved':
    case 'saving':
      return { text: 'Saving…', tone: 'plain' };
    case 'failing':
      return { text: state.sentence, tone: 'bad' };
    default:
      return assertNever(state);
  }
}
