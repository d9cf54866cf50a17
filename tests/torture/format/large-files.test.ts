import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { measureJson } from '../../../shared/meeting/measure-json.ts';
import { makeMeeting } from '../../builders.ts';
import { ownFolder } from '../../electron/cli/own-folder.ts';

const at = ownFolder();
const READER = fileURLToPath(new URL('read-in-own-process.ts', import.meta.url));

type Told = {
  readonly exitCode: number;
  readonly errors: string;
  readonly refusal: string | null;
  readonly milliseconds: { readonly checking: number; readonly opening: number };
  readonly megabytes: number;
};

async function readApart(text: string): Promise<Told> {
  const file = at('large.minutes');
  await writeFile(file, text);
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=380', READER, file]);
  return JSON.parse(stdout) as Told;
}

const base = JSON.parse(writeMeetingText(makeMeeting())) as Record<string, unknown>;
const fileOf = (fields: object): string => JSON.stringify({ ...base, ...fields });
const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));
const note = (id: string, text: unknown) => ({ kind: 'note', id, level: 1, text });
const itemOf = (...minutes: readonly object[]) => ({ agenda: [{ id: 'i', title: 't', minutes }] });

/** Meetings that are as large as a file may be, or as full: each kind of value that there can be many of. */
const full: Readonly<Record<string, () => string>> = {
  notes: () =>
    fileOf({
      agenda: times(500, (item) => ({
        id: `i${item}`,
        title: 't',
        minutes: times(98, (line) => note(`n${item}-${line}`, 'x')),
      })),
    }),
  people: () =>
    fileOf({
      roster: [
        {
          id: 'g',
          name: 'G',
          participants: times(40_000, (index) => ({ id: `p${index}`, familyName: 'Neves', givenName: 'A' })),
        },
      ],
      attendance: Object.fromEntries(times(40_000, (index) => [`p${index}`, { state: 'present' }])),
    }),
  'words of one letter per byte': () =>
    fileOf(itemOf(...times(330, (index) => note(`n${index}`, 'word '.repeat(20_000))))),
  'words of three bytes a letter': () =>
    fileOf(itemOf(...times(110, (index) => note(`n${index}`, '王'.repeat(100_000))))),
  'marked words': () =>
    fileOf(
      itemOf(
        ...times(8, (index) =>
          note(
            `n${index}`,
            times(9_999, (word) => (word % 2 ? { text: 'x', bold: true } : { text: 'y', italic: true })),
          ),
        ),
      ),
    ),
  'unknown fields': () => fileOf(Object.fromEntries(times(245_000, (index) => [`k${index}`, 0]))),
  'empty records': () => fileOf({ x: times(122_000, () => ({})) }),
};

describe('a meeting file as large as one may be', () => {
  it.for(Object.keys(full))(
    '[PM22] %s: read within 2 s of work and opened within 4, in 500 MB; whole, and broken at its end',
    { timeout: 120_000 },
    async (kind) => {
      const text = full[kind]?.() ?? '';
      const values = measureJson(text, { depth: 32, values: Number.POSITIVE_INFINITY }).values;
      expect(
        Math.max(Buffer.byteLength(text) / LIMITS.fileBytes, values / LIMITS.fileValues),
      ).toBeGreaterThan(0.9);
      const whole = await readApart(text);
      expect(whole).toMatchObject({ exitCode: 1, errors: '', refusal: null });
      const broken = await readApart(`${text.slice(0, -1)},`);
      expect([broken.exitCode, broken.refusal]).toEqual([
        3,
        expect.stringContaining('the JSON is broken there'),
      ]);
      for (const { milliseconds, megabytes } of [whole, broken]) {
        expect(milliseconds.checking).toBeLessThan(2_000);
        expect(milliseconds.opening).toBeLessThan(4_000);
        expect(megabytes).toBeLessThan(500);
      }
    },
  );

  it.for(['{},', '[],', '0,', '"",', '"x":0,'])(
    '[PM22] one full of %s is refused before it is parsed, in little memory',
    { timeout: 60_000 },
    async (unit) => {
      const filling = unit.repeat(Math.floor((LIMITS.fileBytes - 1_000) / unit.length));
      const text = unit.includes(':')
        ? `{"format":"rapporteur/meeting","version":1,${filling}"y":0}`
        : `{"format":"rapporteur/meeting","version":1,"x":[${filling}0]}`;
      const { exitCode, refusal, milliseconds, megabytes } = await readApart(text);
      expect([exitCode, refusal]).toEqual([
        3,
        'x could not be read: it holds more than 250,000 values, more than any meeting. Nothing was changed.',
      ]);
      expect(milliseconds.checking + milliseconds.opening).toBeLessThan(2_000);
      expect(megabytes).toBeLessThan(500);
    },
  );
});
