import type { Instant } from '../../shared/meeting/text.ts';

/** Whether the file on disk says what the meeting says; the status line shows this and nothing kinder. */
export type SaveState =
  /** The file has everything; `at` is when it was last written. */
  | { readonly kind: 'saved'; readonly at: Instant }
  /** Something changed a moment ago and is about to be written. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** The last attempt failed; everything is in memory, and it is tried again at `nextTryAt`. */
  | {
      readonly kind: 'failing';
      readonly sentence: string;
      readonly since: Instant;
      readonly nextTryAt: Instant;
    }
  /** Opened to read: changes are not saved. */
  | { readonly kind: 'readOnly' };

/** Why a save failed, as the middle of a sentence ("the disk is full"), and where the meeting was saved instead. */
export type SaveFailure = {
  readonly kind: 'couldNotSave';
  readonly reason: string;
  readonly safetyCopy: string | null;
};

/** The failure in one sentence, with what was kept. */
export const describeSaveFailure = ({ reason, safetyCopy }: SaveFailure): string =>
  `The meeting could not be saved: ${reason}. It is tried again until it works; ${
    safetyCopy === null
      ? 'no safety copy could be written either, so keep Rapporteur open'
      : `a safety copy is at ${safetyCopy}`
  }.`;
