import * as Y from 'yjs';
import { meetingToDocument, reconcile } from '../../shared/meeting/document/index.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { FROM_DISK } from './meeting-on-disk.ts';
import { notice, type SessionNotice } from './notices.ts';
import { createObservable } from './observable.ts';
import type { OpenSessionFailure } from './open-session-failure.ts';
import type { Opening } from './opening.ts';
import { readOpening } from './read-opening.ts';
import { runSession, type MeetingSession } from './run-session.ts';
import { takeLock, type LockedByOther, type SessionLock } from './session-lock.ts';
import { withSystem, type SessionOptions } from './session-options.ts';

/** Origin of what was recovered after a crash. */
const FROM_RECOVERY = 'recovery';

/**
 * Opens a meeting file: takes its lock, reads it, recovers what a crash left behind, and from then on keeps the file
 * saying what the document says. A file in a folder that cannot be written opens to read only, with a notice.
 */
export async function openSession(
  meetingPath: string,
  sessionOptions: SessionOptions,
): Promise<Result<MeetingSession, OpenSessionFailure>> {
  const wanted = withSystem(sessionOptions);
  // The same file reached by another way (a link, another spelling) has the same lock and journal.
  const path = await wanted.files.realPath(meetingPath).catch(() => meetingPath);
  const notices = createObservable<readonly SessionNotice[]>([]);
  const notify = (sentence: SessionNotice): void => notices.set([...notices.current(), sentence]);

  const taken = await lockFor(path, wanted, notify);
  if (!taken.ok) return failure(openElsewhere(taken.error, wanted));
  const { lock, access } = taken.value;
  const options = { ...wanted, access };
  const opening = await readOpening(path, options);
  if (!opening.ok) {
    await lock?.release();
    return opening;
  }
  for (const sentence of opening.value.notices) notify(sentence);
  if (access === 'edit') await clearLeftovers(path, options);
  const doc = documentOf(opening.value, options.continues);
  const session = runSession({ path, doc, options, opening: opening.value, lock, notices, notify });
  recoverInto(doc, opening.value);
  return success(session);
}

/** Whatever other programs wrote since the earlier session was closed comes in as a change of the same document. */
function documentOf({ known: { meeting } }: Opening, continues: Uint8Array | null): Y.Doc {
  if (continues === null) return meetingToDocument(meeting);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, continues, FROM_DISK);
  reconcile(doc, meeting, FROM_DISK);
  return doc;
}

/** After the session runs, so that what was recovered is journaled and saved like any other change. */
function recoverInto(doc: Y.Doc, { recovered }: Opening): void {
  if (recovered !== null) reconcile(doc, recovered, FROM_RECOVERY);
}

type Taken = { readonly lock: SessionLock | null; readonly access: 'edit' | 'read' };

async function lockFor(
  path: string,
  options: Required<SessionOptions>,
  notify: (sentence: SessionNotice) => void,
): Promise<Result<Taken, LockedByOther>> {
  if (options.access === 'read') return success({ lock: null, access: 'read' });
  try {
    const lock = await takeLock(path, options, (owner) => notify(notice.lockLost(owner.user, owner.host)));
    return lock.ok ? success({ lock: lock.value, access: 'edit' }) : lock;
  } catch (error) {
    const reason = describeSystemError(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const isUnwritable = ['EACCES', 'EPERM', 'EROFS'].includes(code);
    // A folder that is not there has nobody else in it either; what there is to recover is recovered.
    if (code !== 'ENOENT') notify(isUnwritable ? notice.unwritable(reason) : notice.noLock(reason));
    return success({ lock: null, access: isUnwritable ? 'read' : 'edit' });
  }
}

const openElsewhere = (
  { owner }: LockedByOther,
  { processes }: Required<SessionOptions>,
): OpenSessionFailure => ({
  kind: 'openElsewhere',
  user: owner?.user ?? null,
  host: owner?.host ?? null,
  since: owner?.since ?? null,
  isThisComputer: owner?.host === processes.host,
});
