import type { Compared } from '../../shared/bridge/calls/editions-calls.ts';
import type { Handlers, Sentence } from '../../shared/bridge/contract.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Instant } from '../../shared/meeting/text.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { describeImportFailure, readSummary } from '../import/summary/read-summary.ts';
import type { HouseStyles } from '../house-styles/house-styles.ts';
import { fileStem } from '../library/file-stem.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import type { OpenedSession } from './opened-session.ts';
import { NOT_JOINED, NOT_OPEN } from './session-calls.ts';

type EditionsCalls = Pick<Handlers<Caller>, 'finalise' | 'reopen' | 'compareVersions' | 'exportComparison'>;

/** Making a meeting final, opening it again, and what changed between two versions of it. */
export const editionsCalls = ({
  sessions,
  printWorker,
  houseStyles,
  deliver,
}: BridgeParts): EditionsCalls => ({
  finalise: async (caller, sessionId) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    if (!session.members.has(caller.id)) return failure(NOT_JOINED);
    const made = await session.held.finalise();
    if (!made.ok) return made;
    const saved = await session.held.flush();
    return saved.ok ? made : saved;
  },
  reopen: async (caller, sessionId, reason) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    return session.members.has(caller.id) ? session.held.reopen(reason) : failure(NOT_JOINED);
  },
  compareVersions: async (caller, sessionId, older, newer) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const both = await bothOf(houseStyles, session, older, newer);
    if (!both.ok) return both;
    return printWorker.ask({ kind: 'compare', ...both.value }, { replaces: `compare ${caller.id}` });
  },
  exportComparison: async (caller, sessionId, older, newer) => {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const both = await bothOf(houseStyles, session, older, newer);
    if (!both.ok) return both;
    const at = both.value.meeting.finalised?.at ?? (new Date().toISOString() as Instant);
    const printed = await printWorker.ask({ kind: 'trackedChanges', ...both.value, at });
    if (!printed.ok) return printed;
    return deliver(caller, {
      fileName: `${fileStem(session.held.path)} (changes).docx`,
      beside: session.held.path,
      content: printed.value,
      notices: [],
    });
  },
});

async function bothOf(houseStyles: HouseStyles, session: OpenedSession, older: Compared, newer: Compared) {
  const before = await meetingOf(session, older);
  if (!before.ok) return before;
  const after = await meetingOf(session, newer);
  if (!after.ok) return after;
  const meeting = after.value;
  const { style } = await houseStyles.resolve(meeting.houseStyle);
  return success({ before: before.value, meeting, style });
}

async function meetingOf({ held }: OpenedSession, side: Compared): Promise<Result<Meeting, Sentence>> {
  switch (side.kind) {
    case 'now':
      return success(documentToMeeting(held.doc));
    case 'kept':
      return held.readBackup(side.id);
    case 'file': {
      const read = await readSummary({ name: side.name, bytes: side.bytes });
      return read.ok
        ? success(read.value.meeting)
        : failure({ sentence: describeImportFailure(read.error, side.name) });
    }
  }
}
