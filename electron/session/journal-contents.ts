import * as Y from 'yjs';
import { takenForFile, type JournalRecord } from './journal-records.ts';

export type JournalContents = {
  /** Adds records and gives them as they are to be written: updates that follow each other as one. */
  readonly add: (records: readonly JournalRecord[]) => JournalRecord[];
  /** All a journal that is written anew must say. */
  readonly all: () => JournalRecord[];
  /** Makes it short again: begins with the state the file last had, and tells what came since as one update. */
  readonly shorten: () => void;
};

/** What the journal of a session says, held in memory so that it can be written anew at any time. */
export function createJournalContents(meetingPath: string, doc: Y.Doc, fileHash: string): JournalContents {
  let base = Y.encodeStateAsUpdate(doc);
  let baseHash = fileHash;
  let records: JournalRecord[] = [];

  /** Takes everything up to the last save that succeeded into the base. */
  const moveBase = (): void => {
    const index = takenForFile(records);
    const taken = records[index];
    if (taken?.kind !== 'writing') return;
    const then = new Y.Doc();
    Y.applyUpdate(then, base);
    for (const record of records.slice(0, index))
      if (record.kind === 'update') Y.applyUpdate(then, record.update);
    base = Y.encodeStateAsUpdate(then);
    baseHash = taken.hash;
    records = records.slice(index + 1);
  };

  return {
    add: (added) => {
      const merged = mergeUpdates(added);
      records.push(...merged);
      return merged;
    },
    all: () => [
      { kind: 'about', about: { path: meetingPath } },
      { kind: 'update', update: base },
      { kind: 'writing', hash: baseHash },
      { kind: 'written', hash: baseHash },
      ...records,
    ],
    shorten: () => {
      moveBase();
      const hashes = new Set(records.flatMap((record) => ('hash' in record ? [record.hash] : [])));
      records = [
        { kind: 'update', update: Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(base)) },
        // Saves since then that did not succeed, as far as is known.
        ...[...hashes].map((hash): JournalRecord => ({ kind: 'contains', hash })),
      ];
    },
  };
}

function mergeUpdates(records: readonly JournalRecord[]): JournalRecord[] {
  const merged: JournalRecord[] = [];
  let run: Uint8Array[] = [];
  const endRun = (): void => {
    if (run.length > 0) merged.push({ kind: 'update', update: Y.mergeUpdates(run) });
    run = [];
  };
  for (const record of records)
    if (record.kind === 'update') run.push(record.update);
    else {
      endRun();
      merged.push(record);
    }
  endRun();
  return merged;
}
