/** An open meeting: held, saved, journaled, locked, backed up, and merged with what others do to its file. */
export { FROM_DISK } from './meeting-on-disk.ts';
export { describeBackupFailure, type BackupFailure } from './backup-failure.ts';
export { describeVersionFailure, type VersionFailure } from './finalise.ts';
export { findRecoveries } from './find-recoveries.ts';
export { backupInstead } from './latest-backup.ts';
export { openSession } from './open-session.ts';
export {
  describeOpenSessionFailure,
  type OpenElsewhere,
  type OpenSessionFailure,
} from './open-session-failure.ts';
export { type SessionNotice } from './notices.ts';
export { type Observable } from './observable.ts';
export { type MeetingSession, type SessionBackups } from './run-session.ts';
export { describeSaveFailure, type SaveFailure, type SaveState } from './save-state.ts';
export { type Access, type SessionOptions } from './session-options.ts';
