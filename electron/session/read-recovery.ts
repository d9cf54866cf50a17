import * as Y from 'yjs';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { FileSystem } from './file-system.ts';
import { decodeRecords, takenForFile, type JournalRecord } from './journal-records.ts';

/** What a session that did not end properly left behind. */
export type LeftBehind = {
  /** The meeting as it was last known. */
  readonly meeting: Meeting;
  /** The meeting as the file last said it, for a merge with what became of the file since. */
  readonly base: Meeting;
  /** Hashes of the files whose content is all in `meeting`. */
  readonly contains: readonly string[];
  /** Where the meeting file was. */
  readonly meetingPath: string;
};

/** Journals beyond this are not read; a real one is written anew long before. */
const LIMIT = 1024 * 1024 * 1024;

/** Null where there is no journal; 'damaged' where there is one that gives no meeting. */
export async function readRecovery(files: FileSystem, path: string): Promise<LeftBehind | 'damaged' | null> {
  if ((await files.status(path)) === null) return null;
  const bytes = await files.read(path, LIMIT);
  const records = bytes.ok ? decodeRecords(bytes.value) : null;
  return (records === null ? null : replay(records)) ?? 'damaged';
}

function replay(records: readonly JournalRecord[]): LeftBehind | null {
  const about = records.find((record) => record.kind === 'about');
  const taken = takenForFile(records);
  if (about === undefined || taken === -1) return null;
  try {
    const doc = new Y.Doc();
    apply(doc, records.slice(0, taken));
    const base = documentToMeeting(doc);
    const since = records.slice(taken);
    apply(doc, since);
    const contains = since.flatMap((record) => ('hash' in record ? [record.hash] : []));
    return { meeting: documentToMeeting(doc), base, contains, meetingPath: about.about.path };
  } catch {
    return null;
  }
}

const apply = (doc: Y.Doc, records: readonly JournalRecord[]): void =>
  doc.transact(() => {
    for (const record of records) if (record.kind === 'update') Y.applyUpdate(doc, record.update);
  });
