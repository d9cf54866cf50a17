import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { systemFiles } from '../../../electron/session/file-system.ts';
import { createJournalContents } from '../../../electron/session/journal-contents.ts';
import {
  encodeRecords,
  journalStart,
  type JournalRecord,
} from '../../../electron/session/journal-records.ts';
import { readRecovery } from '../../../electron/session/read-recovery.ts';
import { meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { smallMeeting, typed, typeInto } from './session-folder.ts';

let folder: string;
let doc: Y.Doc;
let updates: JournalRecord[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-journal-'));
  doc = meetingToDocument(smallMeeting());
  updates = [];
  doc.on('update', (update: Uint8Array) => updates.push({ kind: 'update', update }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Types, and gives the updates that makes. */
const type = (text: string): JournalRecord[] => {
  updates = [];
  typeInto(doc, text);
  return updates;
};

async function readBack(records: readonly JournalRecord[]) {
  const path = join(folder, 'x.recovery');
  await writeFile(path, Buffer.concat([journalStart(), encodeRecords(records)]));
  const left = await readRecovery(systemFiles, path);
  if (left === null || left === 'damaged') throw new Error(String(left));
  return { now: typed(left.meeting), base: typed(left.base), contains: new Set(left.contains) };
}

describe('what a journal says', () => {
  it('[SE10] is the meeting now, and as the file last said it', async () => {
    const contents = createJournalContents('/x', doc, 'H0');
    expect(await readBack(contents.all())).toEqual({
      now: 'begun',
      base: 'begun',
      contains: new Set(['H0']),
    });
    contents.add([...type('one'), { kind: 'writing', hash: 'H1' }]);
    expect(await readBack(contents.all())).toEqual({
      now: 'one',
      base: 'begun',
      contains: new Set(['H0', 'H1']),
    });
    contents.add([...type('two'), { kind: 'written', hash: 'H1' }]);
    expect(await readBack(contents.all())).toEqual({ now: 'two', base: 'one', contains: new Set(['H1']) });
    contents.add([{ kind: 'contains', hash: 'T' }]);
    expect(await readBack(contents.all())).toEqual({
      now: 'two',
      base: 'one',
      contains: new Set(['H1', 'T']),
    });
  });

  it('[SE13] is the same after it was made short, in the middle of a save as well', async () => {
    const contents = createJournalContents('/x', doc, 'H0');
    contents.add([...type('one'), { kind: 'writing', hash: 'H1' }, { kind: 'written', hash: 'H1' }]);
    contents.add([...type('two'), { kind: 'writing', hash: 'H2' }, ...type('three')]);
    contents.shorten();
    expect(await readBack(contents.all())).toEqual({
      now: 'three',
      base: 'one',
      contains: new Set(['H1', 'H2']),
    });
    contents.add([{ kind: 'written', hash: 'H2' }]);
    const after = await readBack(contents.all());
    expect([after.now, after.base, after.contains.has('H2')]).toEqual(['three', 'one', true]);
    contents.shorten();
    contents.add([...type('four'), { kind: 'writing', hash: 'H3' }, { kind: 'written', hash: 'H3' }]);
    expect(await readBack(contents.all())).toEqual({ now: 'four', base: 'four', contains: new Set(['H3']) });
  });
});
