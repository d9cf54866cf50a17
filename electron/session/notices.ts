import { basename } from 'node:path';
import type { Instant } from '../../shared/meeting/text.ts';

/** A sentence for the user: what happened, what was kept. */
export type SessionNotice = string;
export type Notify = (sentence: SessionNotice) => void;

const timeOf = (at: Date): string => at.toLocaleString();

/** What an open meeting may have to say. */
export const notice = {
  changed: (isAllInFile: boolean): SessionNotice =>
    isAllInFile
      ? 'Another program changed the meeting file; what it changed is shown here now.'
      : 'Another program changed the meeting file; its changes and yours were merged.',
  conflict: (copy: string): SessionNotice =>
    `Another program changed the same places as you. Yours were kept, all else was merged; its version is whole in "${basename(copy)}".`,
  replacedDamaged: (copy: string): SessionNotice =>
    `Another program damaged the meeting file. Your meeting is whole and is written again; the damaged file was kept as "${basename(copy)}".`,
  otherMeeting: (copy: string): SessionNotice =>
    `Another program put a different meeting in the place of this one. Yours is whole and is written there again; the other was kept as "${basename(copy)}".`,
  deleted: (path: string): SessionNotice =>
    `"${basename(path)}" was deleted or moved by another program. Your meeting is whole and is written there again.`,
  unwritable: (reason: string): SessionNotice =>
    `The meeting is open to read only: its folder cannot be written (${reason}).`,
  noLock: (reason: string): SessionNotice =>
    `Others cannot see that you have this meeting open (${reason}). Your changes are saved all the same.`,
  lockLost: (user: string, host: string): SessionNotice =>
    `${user} opened this meeting on ${host} while this computer was asleep or offline. What both write is merged.`,
  noJournal: (reason: string): SessionNotice =>
    `The recovery journal cannot be written (${reason}). The meeting is saved as usual; after a crash the last second could be missing.`,
  noBackup: (reason: string): SessionNotice =>
    `No backup could be made (${reason}). The meeting itself is saved as usual.`,
  recovered: (at: Date): SessionNotice =>
    `Rapporteur did not close properly last time. What you had written until ${timeOf(at)} was recovered.`,
  recoveredBeside: (at: Date, copy: string): SessionNotice =>
    `Rapporteur did not close properly last time, and the file was changed since. What you had written until ${timeOf(at)} was recovered; the file as it was is whole in "${basename(copy)}".`,
  openedBackup: (at: Instant, copy: string | null): SessionNotice =>
    `This is the meeting as it was kept on ${timeOf(new Date(at))}; it is written into its file again. ${
      copy === null
        ? 'The file itself was gone or empty.'
        : `The file that did not open is whole in "${basename(copy)}".`
    }`,
  journalDamaged: (path: string): SessionNotice =>
    `Rapporteur did not close properly last time and its recovery journal cannot be read; it was kept as "${path}". The meeting is as it was last saved.`,
  journalUnreadable: (reason: string): SessionNotice =>
    `It could not be seen whether a crash left something of this meeting (${reason}). What may be there is not touched, so no recovery journal is kept until the meeting is opened again; it is saved as usual.`,
  safetyCopy: (path: string): SessionNotice =>
    `A safety copy from an earlier failed save is at "${path}". It was left there.`,
} as const;
