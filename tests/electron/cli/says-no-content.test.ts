import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const inFolder = ownFolder();
const SECRET = 'Zanzibar';
const whole = writeMeetingText(
  makeMeeting({
    body: SECRET,
    place: SECRET,
    agenda: [{ id: 'a', title: SECRET, minutes: [{ kind: 'note', id: 'l', text: `${SECRET} said` }] }],
    roster: [{ id: 'g', name: SECRET, participants: [{ id: 'p', familyName: SECRET }] }],
  }),
);

/** Files that do not open, each with the word at the very place that is wrong. */
const BROKEN: readonly string[] = [
  whole.replace(`"place": "${SECRET}"`, `"place": ${SECRET}`),
  whole.replace(`"title": "${SECRET}"`, `"title": "${SECRET}" "${SECRET}"`),
  whole.replace('"date": "2026-03-02"', `"date": "${SECRET}"`),
  whole.replace('"kind": "note"', `"kind": "${SECRET}"`),
  whole.replace('"id": "l"', `"id": "${SECRET} ${SECRET}"`),
  whole.replace('"version": 1', `"version": "${SECRET}"`),
  whole.replace(`"timeZone": "UTC"`, `"timeZone": "${SECRET} !"`),
  whole.replace('"format": "rapporteur/meeting"', `"format": "${SECRET}"`),
  whole.slice(0, whole.indexOf('said')),
  `${SECRET} is no meeting`,
];

describe('what goes to standard error', () => {
  it('[NL7] names files, lines and fields of a meeting that does not open, and none of its words', async () => {
    for (const [index, text] of BROKEN.entries()) {
      expect([index, text === whole]).toEqual([index, false]);
      const file = inFolder(`broken-${index}.minutes`);
      await writeFile(file, text);
      for (const args of [
        ['check', file],
        ['export', file, '--md', '-'],
        ['search', 'x', '--folder', inFolder('')],
      ]) {
        const { errors } = await runCommand(args);
        expect([index, args[0], errors.includes(SECRET)]).toEqual([index, args[0], false]);
        expect([index, args[0] === 'search' || errors.includes(`broken-${index}`)]).toEqual([index, true]);
      }
    }
  });

  it('[NL7] says nothing of a meeting that opens and cannot be written, either', async () => {
    const file = inFolder('whole.minutes');
    await writeFile(file, whole);
    await mkdir(inFolder('taken.docx'));
    for (const args of [
      ['export', file, '--docx', inFolder('taken.docx')],
      ['export', file, '--style', 'nowhere'],
      ['take', file, inFolder('nothing.csv')],
      ['finalise', file],
    ]) {
      const { errors } = await runCommand(args);
      expect([args[0], errors.includes(SECRET)]).toEqual([args[0], false]);
    }
  });
});
