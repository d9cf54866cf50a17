/**
 * Run as a process of its own: opens a meeting and types numbers into it until it is killed, telling each on standard
 * output with the time. `--file-fails` makes the meeting file unwritable, so that only the journal is left.
 */
import { writeSync } from 'node:fs';
import { systemFiles } from '../../../electron/session/file-system.ts';
import { openSession } from '../../../electron/session/index.ts';
import { failure } from '../../../shared/result.ts';
import { addNote, meetingOf, typed, typeInto } from './session-folder.ts';

const [path = '', recoveryFolder = '', backupFolder = '', how = ''] = process.argv.slice(2);
const files: typeof systemFiles = {
  ...systemFiles,
  writeWhole: async (target, content) =>
    how === '--file-fails' && target === path
      ? failure({ kind: 'couldNotWrite', reason: 'the disk is full' })
      : systemFiles.writeWhole(target, content),
};
const opened = await openSession(path, { recoveryFolder, backupFolder, files });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const session = opened.value;
let count = Number(typed(meetingOf(session)));
const typeOn = (): void => {
  count++;
  typeInto(session.doc, String(count));
  if (count % 10 === 0) addNote(session.doc, `n${count}`);
  writeSync(1, `${count} ${Date.now()}\n`);
  setTimeout(typeOn, 10);
};
typeOn();
