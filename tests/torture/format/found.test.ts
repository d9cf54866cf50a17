import { writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textTable } from '../../../electron/cli/text-table.ts';
import { readZip } from '../../../electron/import/read-zip.ts';
import { isCostlyMarkdown } from '../../../electron/import/summary/markdown-cost.ts';
import { readAgenda } from '../../../shared/agenda/read-agenda.ts';
import {
  describeMeetingFileFailure,
  readMeetingText,
  writeMeetingText,
} from '../../../shared/meeting/meeting-file.ts';
import { takeEmail } from '../../../shared/names/take-email.ts';
import { makeMeeting } from '../../builders.ts';
import { ownFolder } from '../../electron/cli/own-folder.ts';
import { runCommand } from '../../electron/cli/run-command.ts';

const at = ownFolder();

/** Milliseconds something takes at most on a busy machine; what was found took minutes. */
const QUICK = 1_500;
const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** What the torture of readers found, one case each. */
describe('found by damaged files', () => {
  it.for([
    ['spaces', `5${' '.repeat(60_000)}x`],
    ['dots', `Opening${' .'.repeat(40_000)}x`],
    ['digits', '1'.repeat(60_000)],
    ['brackets', 'x ('.repeat(30_000)],
  ] as const)('[PM20] an agenda line of endless %s is an item, at once', ([, line]) => {
    expect(timeOf(() => readAgenda(line))).toBeLessThan(QUICK);
    const [item, ...others] = readAgenda(line);
    // A title is cut to what a title may have.
    expect([line.startsWith(item?.title ?? ' '), item?.minutes, others.length]).toEqual([true, null, 0]);
  });

  it('[PM20] a line of letters without an @ has no address, at once, and an address is found as before', () => {
    expect(timeOf(() => takeEmail('a'.repeat(100_000)))).toBeLessThan(QUICK);
    expect(takeEmail('Ana Neves <ana@example.org>')).toEqual({
      email: 'ana@example.org',
      rest: 'Ana Neves  ',
    });
    expect(takeEmail('mailto:ana@example.org').email).toBe('ana@example.org');
    expect(takeEmail('Neves,ana@example.org').email).toBe('ana@example.org');
  });

  it('[PM20] one endless cell does not make every row of a table as long', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [index === 7 ? 'x'.repeat(60_000) : 'y', 'z']);
    expect(textTable(['A', 'B'], rows).length).toBeLessThan(200_000);
  });

  it('[PM20] a table of more rows than people meet is read as plain text, since Markdown would take their square', () => {
    expect(isCostlyMarkdown('| a | b |\n'.repeat(4_001))).toBe(true);
    expect(isCostlyMarkdown('| a | b |\n'.repeat(3_500))).toBe(false);
  });

  it('[PM20] a package that unpacks to more than any document is refused before it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 1 });
    expect(readZip(bomb)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('[PM20] what is left out of a file is named in a sentence, not in a book', () => {
    const text = writeMeetingText(makeMeeting()).replace(
      '"attendance": {}',
      `"attendance": {"${'x'.repeat(50_000)}": {"state": {"toString": 1}}}`,
    );
    const read = readMeetingText(text);
    expect(read.ok && read.value.notices[0]).toMatch(/^Attendance of nobody.{1,120}… \(unknown\)\.$/);
  });

  it('[PM20] a field that is missing is said to be missing, in a meeting and in a house style', async () => {
    const text = writeMeetingText(makeMeeting({ agenda: [{ id: 'a', title: 'A' }] })).replace(
      '"title": "A",',
      '',
    );
    const read = readMeetingText(text);
    if (read.ok) throw new Error('read');
    expect(describeMeetingFileFailure(read.error, 'x')).toContain(
      'field agenda[0].title: it is missing, expected string.',
    );
    await writeFile(at('x.minutes'), writeMeetingText(makeMeeting()));
    await writeFile(at('style.json'), '{}');
    const { errors } = await runCommand([
      'export',
      at('x.minutes'),
      '--md',
      '-',
      '--style',
      at('style.json'),
    ]);
    expect(errors).toContain('it is missing, expected string');
    expect(errors).not.toContain('undefined');
  });
});
