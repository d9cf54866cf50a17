/** Why a meeting file did not open: a closed set, so that every screen and command says something about each. */
export type MeetingFileFailure =
  /** It is something else: not JSON of ours at all. */
  | { readonly kind: 'notAMeetingFile'; readonly reason: string }
  /** There is nothing in it, as after a power cut on some disks, or where a sync client gave up. */
  | { readonly kind: 'empty' }
  /** Written by a newer Rapporteur; refused, never rewritten. */
  | { readonly kind: 'newerVersion'; readonly version: number }
  /** It is ours and broken. `line` counts from 1; `field` is a path as in `agenda[2].title`, or empty. */
  | { readonly kind: 'damaged'; readonly line: number; readonly field: string; readonly reason: string }
  /** The disk, the permission or a stated limit stood in the way. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What was put right while reading, one sentence each; the file itself is as it was. */
export type MeetingFileNotice = string;

/** The failure in one sentence, with what to do. `name` is how the user knows the file. */
export function describeMeetingFileFailure(failure: MeetingFileFailure, name: string): string {
  switch (failure.kind) {
    case 'notAMeetingFile':
      return `${name} is not a Rapporteur meeting file: ${failure.reason}. Nothing was changed; to read an earlier summary use "rapporteur import".`;
    case 'empty':
      return `${name} is empty: what it held is not in it any more. Nothing was changed; open a backup of it.`;
    case 'newerVersion':
      return `${name} was written by a newer Rapporteur (file version ${failure.version}; this one reads up to 1). Nothing was changed; update Rapporteur to open it.`;
    case 'damaged':
      return `${name} is damaged at line ${failure.line}${failure.field === '' ? '' : `, field ${failure.field}`}: ${failure.reason}. Nothing was changed; mend that line in a text editor or open a backup.`;
    case 'unreadable':
      return `${name} could not be read: ${failure.reason}. Nothing was changed.`;
  }
}
