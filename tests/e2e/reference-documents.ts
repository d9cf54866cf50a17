import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT } from '../../scripts/start/places.ts';
import type { Documents } from './documents-equal.ts';

const run = promisify(execFile);
const EXAMPLE = join(CHECKOUT, 'examples', 'igf-mag-xiv.minutes');

/** The documents the built application makes of the example file. */
export async function referenceDocuments(): Promise<Documents> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-example-'));
  const [docx, pdf] = [join(folder, 'example.docx'), join(folder, 'example.pdf')];
  try {
    const cli = join(CHECKOUT, 'dist', 'cli.js');
    await run(process.execPath, [cli, 'export', EXAMPLE, '--docx', docx, '--pdf', pdf]);
    return { docx: await readFile(docx), pdf: await readFile(pdf) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
