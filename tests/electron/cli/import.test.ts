import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readMeetingText, writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { referenceMeeting } from '../../builders.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
const meetingIn = async (name: string): Promise<Meeting> => {
  const read = readMeetingText(await readFile(at(name), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.meeting;
};
const SUMMARY = `**Board Meeting 7**  
**Action items & next steps**

**2 March 2026 | 11:00 UTC | Online**

**1. Welcome**

- The chair opened the meeting.

→ Members are invited to comment.

**Annex 1: Meeting Agenda**

1. Welcome (5 min)

**Annex 2: List of Participants**

<b>Board Chair</b>
Carol\tRoach
<b>Members</b>
Abe\tShinzo
Bobo\tLuis
Katoh\tMasanobu
Neves\tAna
Olufuye\tJimson
Sibul\tHeiki
`;

describe('import', () => {
  it('[CL17] reads a foreign summary, says what a person should know of it, and writes the meeting', async () => {
    await writeFile(at('old.md'), SUMMARY);
    const { exitCode, errors } = await runCommand(['import', at('old.md'), '-o', at('new.minutes')]);
    expect(exitCode).toBe(0);
    expect(errors).toContain('In the group "Board Chair" the given name may stand first (Carol | Roach)');
    expect(await meetingIn('new.minutes')).toMatchObject({
      body: 'Board',
      number: '7',
      date: '2026-03-02',
      startTime: '11:00',
      place: 'Online',
      agenda: [
        {
          title: 'Welcome',
          plannedMinutes: 5,
          minutes: [
            { kind: 'note' },
            { kind: 'action', text: [{ text: 'Members are invited to comment.' }] },
          ],
        },
      ],
      roster: [
        { name: 'Board Chair', participants: [{ familyName: 'Carol', givenName: 'Roach' }] },
        { name: 'Members' },
      ],
    });
  });

  it('[CL17] exchanges names in the groups it is told to', async () => {
    await writeFile(at('old.md'), SUMMARY);
    await runCommand(['import', at('old.md'), '-o', at('new.minutes'), '--swap-names', 'board chair']);
    expect(
      (await meetingIn('new.minutes')).roster.map(({ participants }) => participants[0]?.familyName),
    ).toEqual(['Roach', 'Abe']);
  });

  it.each(['docx', 'pdf', 'md', 'html'])(
    '[CL18] gives back the very meeting our own %s carries',
    async (format) => {
      await writeFile(at('x.minutes'), writeMeetingText(referenceMeeting()));
      await runCommand(['export', at('x.minutes'), `--${format}`, at(`x.${format}`)]);
      const { exitCode, errors } = await runCommand(['import', at(`x.${format}`), '-o', at('back.minutes')]);
      expect([exitCode, errors]).toEqual([0, '']);
      expect(await readFile(at('back.minutes'), 'utf8')).toBe(writeMeetingText(referenceMeeting()));
    },
  );

  it('[CL18] an edited text is told, and can be read instead of what is carried inside', async () => {
    await writeFile(at('x.minutes'), writeMeetingText(referenceMeeting()));
    await runCommand(['export', at('x.minutes'), '--md', at('x.md')]);
    await writeFile(at('x.md'), (await readFile(at('x.md'), 'utf8')).replace('Zambia', 'Zambia, in person'));
    const { errors } = await runCommand(['import', at('x.md'), '-o', at('carried.minutes')]);
    expect(errors).toMatch(/changed|edited/);
    await runCommand(['import', at('x.md'), '--from', 'text', '-o', at('text.minutes')]);
    expect(JSON.stringify(await meetingIn('carried.minutes'))).not.toContain('in person');
    expect(JSON.stringify(await meetingIn('text.minutes'))).toContain('in person');
  });

  it('[CL19] never replaces a meeting that holds something else, and may be repeated', async () => {
    await writeFile(at('old.md'), SUMMARY);
    await runCommand(['import', at('old.md'), '-o', at('new.minutes')]);
    expect((await runCommand(['import', at('old.md'), '-o', at('new.minutes')])).exitCode).toBe(0);
    await writeFile(at('new.minutes'), 'hours of work');
    const { exitCode, errors } = await runCommand(['import', at('old.md'), '-o', at('new.minutes')]);
    expect([exitCode, errors]).toEqual([4, expect.stringContaining('exists and holds something else')]);
    expect(await readFile(at('new.minutes'), 'utf8')).toBe('hours of work');
  });

  it('[CL9] reads standard input and writes standard output', async () => {
    const { exitCode, output } = await runCommand(['import', '-'], { input: SUMMARY });
    expect([exitCode, JSON.parse(output).body]).toEqual([0, 'Board']);
  });

  it.each([
    ['an empty file', ''],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46)],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a broken zip', 'PK\u0003\u0004 and nothing more'],
    ['a PDF of others', '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'],
    ['a newer meeting file', '{"format":"rapporteur/meeting","version":99}'],
    ['a damaged meeting file', '{"format":"rapporteur/meeting","version":1,"id":7}'],
  ])('[CL2] %s is refused in one line with exit code 3, and nothing is written', async (_what, content) => {
    await writeFile(at('x.bin'), content);
    const { exitCode, errors } = await runCommand(['import', at('x.bin'), '-o', at('new.minutes')]);
    expect([exitCode, errors]).toEqual([3, expect.stringMatching(/^rapporteur: [^\n]{20,}\n$/)]);
    await expect(readFile(at('new.minutes'))).rejects.toThrow('ENOENT');
  });
});
