import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { makeSummary, referenceMeeting } from '../../../builders.ts';
import { notes, printed } from './printed.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The printer as it is bundled for release, run by a plain Node outside the repository. */
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-built-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(
    join(folder, 'print.ts'),
    `import { readFileSync } from 'node:fs';
     import { createHash } from 'node:crypto';
     import { printPdf } from ${JSON.stringify(join(root, 'electron/export/pdf/print-pdf.ts'))};
     const { summary, options } = JSON.parse(readFileSync(0, 'utf8'));
     const printed = await printPdf(summary, options);
     process.stdout.write(printed.ok ? createHash('sha256').update(printed.value.pdf).digest('hex') : JSON.stringify(printed));`,
  );
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(folder, 'print.ts'), outDir: join(folder, 'dist'), target: 'node20' },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printedElsewhere = (summary: unknown, options: unknown, environment: NodeJS.ProcessEnv = {}) =>
  execFileSync(process.execPath, [join(folder, 'dist/print.mjs')], {
    input: JSON.stringify({ summary, options }),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });

describe('the same summary', () => {
  const options = { carriedMeeting: writeMeetingText(referenceMeeting()) };
  const reference = () => summarise(referenceMeeting(), defaultStyle);

  it('[PF13] gives the same bytes again, whatever was printed between', async () => {
    const first = await printed(reference(), options);
    const other = await printed(makeSummary({ agenda: notes('王小明 محمد') }));
    expect(digest(other.pdf)).not.toBe(digest(first.pdf));
    expect(digest((await printed(reference(), options)).pdf)).toBe(digest(first.pdf));
    expect(digest((await printed(makeSummary({ agenda: notes('王小明 محمد') }))).pdf)).toBe(
      digest(other.pdf),
    );
  });

  it('[PF13] gives the same bytes in another process, from the bundle, in another zone and language', async () => {
    const here = digest((await printed(reference(), options)).pdf);
    expect(printedElsewhere(reference(), options)).toBe(here);
    expect(
      printedElsewhere(reference(), options, { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', HOME: folder }),
    ).toBe(here);
  });
});
