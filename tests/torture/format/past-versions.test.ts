import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeRecords } from '../../../electron/session/journal-records.ts';
import { openSession } from '../../../electron/session/index.ts';
import { journalPath } from '../../../electron/session/session-names.ts';
import { readStoredSettings } from '../../../electron/settings/stored-settings.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';

/** Files as each version wrote them. They are never made anew: a version is added, none is changed. */
const FOLDER = fileURLToPath(new URL('../../fixtures/versions/', import.meta.url));
const sample = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const meetings = readdirSync(FOLDER).filter((name) => name.endsWith('.minutes'));

describe('files of past versions', () => {
  it.for(meetings)('[PM21] %s opens, says what it said and is written as it was', (name) => {
    const read = readMeetingText(sample(name));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.notices).toEqual([]);
    const meeting = documentToMeeting(meetingToDocument(read.value.meeting));
    expect(JSON.parse(writeMeetingText(meeting))).toMatchObject(JSON.parse(sample(name)) as object);
  });

  it('[PM21] there is one of every kind so far', () => {
    expect(meetings.length).toBeGreaterThanOrEqual(4);
  });

  it('[PM21] a recovery journal of version 1 gives what was typed', async () => {
    const bytes = readFileSync(join(FOLDER, '1.recovery'));
    expect(decodeRecords(bytes)?.map(({ kind }) => kind)).toContain('update');
    const folder = await mkdtemp(join(tmpdir(), 'torture-versions-'));
    const path = join(folder, 'Board.minutes');
    const options = { recoveryFolder: join(folder, 'recovery'), backupFolder: join(folder, 'backups') };
    await writeFile(path, sample('1-first.minutes'));
    await mkdir(options.recoveryFolder);
    await writeFile(journalPath(options.recoveryFolder, path), bytes);
    const opened = await openSession(path, options);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const text = writeMeetingText(documentToMeeting(opened.value.doc));
    await opened.value.close();
    expect(text).toContain('typed 11');
  });

  it('[PM21] settings of version 1 are read', () => {
    expect(readStoredSettings(JSON.parse(sample('settings-1.json')))).toMatchObject({
      recentMeetings: ['/home/ana/Board 7.minutes'],
      window: { width: 1280, isMaximized: true },
    });
  });
});
