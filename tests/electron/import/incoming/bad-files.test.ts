import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../../cli/own-folder.ts';
import { badFiles } from './bad-files.ts';

const run = promisify(execFile);
const at = ownFolder();
const LOADER = fileURLToPath(new URL('../../raw-text-loader.mjs', import.meta.url));
const READER = fileURLToPath(new URL('read-in-own-process.ts', import.meta.url));
const KINDS = ['any', 'agenda', 'roster', 'attendance', 'summary'] as const;

type Told = {
  readonly kind: string;
  readonly sentence: string | null;
  readonly milliseconds: number;
  readonly megabytes: number;
};

/** Reads a file as every kind in a process of its own, so that its memory can be measured. */
async function readApart(name: string): Promise<Told[]> {
  await writeFile(at('given'), badFiles[name]?.() ?? new Uint8Array());
  const { stdout } = await run(process.execPath, ['--import', LOADER, READER, at('given'), ...KINDS], {
    timeout: 100_000,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told);
}

/** One line that says what was kept. */
const isRefusal = (sentence: string | null): boolean =>
  sentence !== null && /^[^\n]*\bNothing was changed\b[^\n]*\.$/.test(sentence);

/** Two meetings are no report; as a list they are a table like any other, which is looked at before it is taken. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'two meetings': ['roster', 'agenda', 'summary'],
};

describe('files that are bad', () => {
  it.each(Object.keys(badFiles))(
    '[IN20] %s is refused in a sentence, in under 2 s and 500 MB, whatever it is said to be',
    async (name) => {
      const told = await readApart(name);
      expect(told.map(({ kind }) => kind)).toEqual(KINDS);
      const unlike = told.filter(
        ({ kind, sentence, milliseconds, megabytes }) =>
          !(isRefusal(sentence) || (HARMLESS[name] ?? []).includes(kind)) ||
          milliseconds >= 2_000 ||
          megabytes >= 500,
      );
      expect(unlike).toEqual([]);
    },
    120_000,
  );
});
