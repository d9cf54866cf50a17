import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { runCommand } from '../cli/run-command.ts';
import { readMime, type MimePart } from './handouts/mime-parts.ts';
import { hasPdfTools, rewritten } from './pdf/pdf-tools.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapporteur-private-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const meeting = makeMeeting({
  roster: [
    {
      id: 'g',
      name: 'Members',
      participants: [
        {
          id: 'p',
          familyName: 'Okoye',
          givenName: 'Chidi',
          email: 'hidden@private.example',
          aliases: ['Hidden Alias'],
        },
      ],
    },
  ],
  attendance: { p: { state: 'present' } },
  agenda: [
    {
      id: 'a',
      title: 'Item',
      minutes: [
        { kind: 'note', id: 'l1', text: 'Said aloud.', speaker: 'p' },
        { kind: 'action', id: 'l2', text: 'Do it', assignees: ['p'], dueOn: '2026-04-01' },
        { kind: 'note', id: 'l3', text: 'Hidden internal remark', isInternal: true },
        { kind: 'action', id: 'l4', text: 'Hidden internal action', isInternal: true },
      ],
    },
  ],
});

/** Everything a file holds: the parts of archives and mails unpacked, the streams of a PDF in the clear. */
function contentsOf(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Object.entries(unzipSync(bytes))
      .map(([part, content]) => contentsOf(part, content))
      .join('\n');
  if (name.endsWith('.pdf'))
    return Buffer.from(rewritten(bytes, ['--qdf', '--object-streams=disable'])).toString('latin1');
  if (name.endsWith('.eml')) return `${Buffer.from(bytes).toString('latin1')}\n${partsOf(readMime(bytes))}`;
  return Buffer.from(bytes).toString('utf8');
}
function partsOf({ headers, content, parts }: MimePart): string {
  const type = headers.get('content-type') ?? '';
  const name = type.includes('pdf') ? 'x.pdf' : 'x';
  return [content.length === 0 ? '' : contentsOf(name, content), ...parts.map(partsOf)].join('\n');
}

async function exported(...flags: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const file = join(root, 'Board 7.minutes');
  const out = join(root, 'out');
  await writeFile(file, writeMeetingText(meeting));
  await mkdir(out);
  const { exitCode, errors } = await runCommand(['export', file, '--all', out, '--handouts', out, ...flags]);
  expect([exitCode, errors]).toEqual([0, expect.any(String)]);
  const names = await readdir(out);
  return Promise.all(
    names.map(async (name) => [name, contentsOf(name, await readFile(join(out, name)))] as const),
  );
}

describe.skipIf(!hasPdfTools)('what is exported', () => {
  it('[NL5] has no e-mail address, alias or internal line in any format, also in what is carried inside', async () => {
    const files = await exported();
    const endings = new Set(files.map(([name]) => name.slice(name.lastIndexOf('.') + 1)));
    expect([...endings].toSorted()).toEqual([
      'csv',
      'docx',
      'eml',
      'html',
      'ics',
      'json',
      'md',
      'pdf',
      'xlsx',
    ]);
    expect(files.length).toBeGreaterThanOrEqual(14);
    for (const [name, text] of files) {
      expect([name, /hidden@private|Hidden Alias/.test(text)]).toEqual([name, false]);
      // The whole meeting is asked for with its internal lines.
      const isWhole = name.includes(' complete.');
      expect([name, /Hidden internal/.test(text)]).toEqual([name, isWhole]);
    }
  });

  it('[NL6] has them where they are asked for, and this test sees them there', async () => {
    const files = new Map(await exported('--with-private', '--to', 'roster'));
    const withAddress = [...files]
      .filter(([, text]) => text.includes('hidden@private.example'))
      .map(([name]) => name);
    for (const name of [
      'Board 7.docx',
      'Board 7.pdf',
      'Board 7.html',
      'Board 7 participants.csv',
      'Board 7 participants.xlsx',
    ])
      expect(withAddress).toContain(name);
    expect(withAddress).toContain('Board 7.eml');
  });
});
