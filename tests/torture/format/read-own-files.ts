import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as Y from 'yjs';
import { describeBackupFailure, openSession } from '../../../electron/session/index.ts';
import { backupName } from '../../../electron/session/backup-names.ts';
import { systemFiles } from '../../../electron/session/file-system.ts';
import {
  encodeRecords,
  journalStart,
  type JournalRecord,
} from '../../../electron/session/journal-records.ts';
import { createBackupList } from '../../../electron/session/list-backups.ts';
import { readBackup } from '../../../electron/session/read-backup.ts';
import { hashOf, journalPath, nameFor } from '../../../electron/session/session-names.ts';
import { jsonSettingsStore, SETTINGS_NAME } from '../../../electron/settings/json-settings-store.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { rewriteLine } from '../../../shared/meeting/commands/index.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import { problemOfSentence } from './judge-outcome.ts';
import { problemOfMeeting, type ReadCase } from './read-case.ts';

const firstProblem = (sentences: readonly string[]): string | null =>
  sentences.map(problemOfSentence).find((problem) => problem !== null) ?? null;

/** Settings that cannot be read have their usual values, and can be written. */
export const readSettingsOf: ReadCase = async ({ file, folder }) => {
  const own = join(folder, 'settings');
  await mkdir(own, { recursive: true });
  await copyFile(file, join(own, `${SETTINGS_NAME}.json`));
  const store = jsonSettingsStore(own);
  const { settings } = store.read();
  if (typeof settings !== 'object') return 'no settings';
  const written = store.write({ recentMeetings: ['/x.minutes'] });
  if (!written.ok) return problemOfSentence(written.error.sentence);
  const [recent] = store.read().recentMeetings;
  return recent === '/x.minutes' ? null : 'settings could not be written over what could not be read';
};

const MADE_AT = Date.parse('2026-03-02T11:00:00Z');

/** A backup is listed, with the reason where it does not open, and gives the meeting or a sentence. */
export const readBackupOf: ReadCase = async ({ file, meetingFile, folder }) => {
  const backups = join(folder, 'backups');
  const name = backupName(nameFor(meetingFile), MADE_AT);
  await mkdir(backups, { recursive: true });
  await copyFile(file, join(backups, name));
  const place = { files: systemFiles, folder: backups, meetingPath: meetingFile };
  const list = await createBackupList(place)();
  if (!list.ok || list.value.length !== 1) return `not listed: ${JSON.stringify(list).slice(0, 200)}`;
  const read = await readBackup(place, name);
  return read.ok
    ? problemOfMeeting(writeMeetingText(read.value))
    : problemOfSentence(describeBackupFailure(read.error));
};

/** Journals as sessions leave them: after a save and some typing, and after a save that never succeeded. */
export async function recordJournals(): Promise<readonly Buffer[]> {
  const doc = meetingToDocument(referenceMeeting());
  const base = Y.encodeStateAsUpdate(doc);
  const first = hashOf(writeMeetingText(referenceMeeting()));
  const records: JournalRecord[] = [
    { kind: 'about', about: { path: '/meetings/Board 7.minutes' } },
    { kind: 'update', update: base },
    { kind: 'writing', hash: first },
    { kind: 'written', hash: first },
  ];
  doc.on('update', (update: Uint8Array) => records.push({ kind: 'update', update }));
  const line = referenceMeeting().agenda.flatMap(({ minutes }) => minutes)[0]?.id as LineId;
  for (let count = 0; count < 12; count++) rewriteLine(doc, line, [{ text: `typed ${count}` }], 'torture');
  records.push({ kind: 'writing', hash: hashOf(writeMeetingText(documentToMeeting(doc))) });
  const bytes = (some: readonly JournalRecord[]) => Buffer.concat([journalStart(), encodeRecords(some)]);
  return [bytes(records), bytes(records.slice(0, 6))];
}

/** A meeting opens whatever its journal is, with sentences that say so, and its file opens afterwards. */
export const readJournalOf: ReadCase = async ({ file, meetingFile, folder }) => {
  const recoveryFolder = join(folder, 'recovery');
  const path = join(folder, 'Journaled.minutes');
  await rm(recoveryFolder, { recursive: true, force: true });
  await mkdir(dirname(journalPath(recoveryFolder, path)), { recursive: true });
  await copyFile(meetingFile, path);
  await copyFile(file, journalPath(recoveryFolder, path));
  const opened = await openSession(path, { recoveryFolder, backupFolder: join(folder, 'kept') });
  if (!opened.ok) return `does not open: ${JSON.stringify(opened.error).slice(0, 200)}`;
  const session = opened.value;
  const problem =
    firstProblem(session.notices.current()) ??
    problemOfMeeting(writeMeetingText(documentToMeeting(session.doc)));
  await session.abandon();
  return problem ?? problemOfMeeting(await readFile(path, 'utf8'));
};
