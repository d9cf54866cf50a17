import type { MeetingFileFailure } from '../../shared/meeting/meeting-file.ts';

/** Why a backup cannot be looked at or restored: a closed set. Nothing was changed in any case. */
export type BackupFailure =
  /** It is not in the list, or not any more. */
  | { readonly kind: 'gone' }
  /** It is there and does not open; the reason as the middle of a sentence. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** The present state could not be kept first, without which nothing is restored. */
  | { readonly kind: 'presentNotKept'; readonly reason: string }
  | { readonly kind: 'readOnly' }
  /** The meeting is final. */
  | { readonly kind: 'final' };

/** The failure in one sentence, with what was kept and what to do. */
export function describeBackupFailure(failure: BackupFailure): string {
  switch (failure.kind) {
    case 'gone':
      return 'This version is not there any more: it made room for newer ones, or another program removed it. The meeting is as it was; choose another version.';
    case 'damaged':
      return `This version cannot be opened: ${failure.reason}. The meeting is as it was; choose another version.`;
    case 'presentNotKept':
      return `Nothing was restored: the meeting as it is now could not be kept as a version of its own first (${failure.reason}). Save a copy elsewhere, then try again.`;
    case 'final':
      return 'This meeting is final, so nothing was restored. Reopen it, then restore the version.';
    case 'readOnly':
      return 'This meeting is open to read only, so nothing was restored. Open it to edit, then restore the version.';
  }
}

/** Why a meeting file of ours does not open, as the middle of a sentence about a backup of it. */
export function reasonNotOpening(failure: MeetingFileFailure): string {
  switch (failure.kind) {
    case 'newerVersion':
      return `a newer Rapporteur has written it (file version ${failure.version})`;
    case 'damaged':
      return `it is damaged at line ${failure.line} (${failure.reason})`;
    case 'empty':
      return 'it is empty';
    case 'notAMeetingFile':
    case 'unreadable':
      return failure.reason;
  }
}
