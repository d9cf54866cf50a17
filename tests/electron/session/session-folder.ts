import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type * as Y from 'yjs';
import { openSession, type MeetingSession, type SessionOptions } from '../../../electron/session/index.ts';
import { addLine, rewriteLine } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting } from '../../../shared/meeting/document/index.ts';
import type { ItemId, LineId } from '../../../shared/meeting/identifier.ts';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { makeMeeting } from '../../builders.ts';

/** A meeting with one item and one line `l`, which tests type into. */
export const smallMeeting = (text = 'begun'): Meeting =>
  makeMeeting({
    agenda: [{ id: 'a', title: 'A', minutes: [{ kind: 'note', id: 'l', level: 1, text }] }],
  });

export const typed = (meeting: Meeting): string => meeting.agenda[0]?.minutes[0]?.text[0]?.text ?? '';
export const typeInto = (doc: Y.Doc, text: string): void =>
  rewriteLine(doc, 'l' as LineId, [{ text }], 'window');
export const addNote = (doc: Y.Doc, id: string): void =>
  addLine(
    doc,
    'a' as ItemId,
    { kind: 'note', id: id as LineId, level: 1, text: [{ text: id }] },
    99,
    'window',
  );

/** A folder of meetings with what sessions keep elsewhere, all in one temporary folder. */
export async function makeSessionFolder() {
  const root = await mkdtemp(join(tmpdir(), 'rapporteur-session-'));
  const meetings = join(root, 'meetings');
  await mkdir(meetings);
  const path = join(meetings, 'Board 7.minutes');
  const options: SessionOptions = {
    recoveryFolder: join(root, 'recovery'),
    backupFolder: join(root, 'backups'),
  };
  const opened: MeetingSession[] = [];
  return {
    root,
    meetings,
    path,
    options,
    write: (meeting: Meeting) => writeFile(path, writeMeetingText(meeting)),
    read: async (file = path): Promise<Meeting> => {
      const read = readMeetingText(await readFile(file, 'utf8'));
      if (!read.ok) throw new Error(`${basename(file)} does not open: ${JSON.stringify(read.error)}`);
      return read.value.meeting;
    },
    names: async (folder: string): Promise<string[]> =>
      (await readdir(join(root, folder)).catch((): string[] => [])).toSorted(),
    conflictCopies: async (): Promise<string[]> =>
      (await readdir(meetings))
        .filter((name) => name.includes('(conflict '))
        .map((name) => join(meetings, name)),
    open: async (more: Partial<SessionOptions> = {}): Promise<MeetingSession> => {
      const session = await openSession(path, { ...options, ...more });
      if (!session.ok) throw new Error(`does not open: ${JSON.stringify(session.error)}`);
      opened.push(session.value);
      return session.value;
    },
    remove: async (): Promise<void> => {
      for (const session of opened) await session.abandon();
      await rm(root, { recursive: true, force: true });
    },
  };
}
export type SessionFolder = Awaited<ReturnType<typeof makeSessionFolder>>;

export const meetingOf = (session: MeetingSession): Meeting => documentToMeeting(session.doc);

/** Waits until something holds, at most so many milliseconds; then tells what did not. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  atMost = 8_000,
): Promise<void> {
  const end = performance.now() + atMost;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${atMost} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
