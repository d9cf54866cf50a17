import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOOLS = ['qpdf', 'pdfinfo', 'pdftotext', 'pdffonts'] as const;
export type PdfTool = (typeof TOOLS)[number];

const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
if (missing.length > 0) console.warn(`Skipped what needs ${missing.join(', ')}: not installed here.`);

/** False where a tool is not installed; the reason is printed once. */
export const hasPdfTools = missing.length === 0;

/** Runs `tool arguments… FILE trailing…` on a PDF in a temporary file; its standard output, or an error with what it said. */
export function runOnPdf(
  tool: PdfTool,
  pdf: Uint8Array,
  before: readonly string[] = [],
  after: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pdf-'));
  try {
    const path = join(folder, 'summary.pdf');
    writeFileSync(path, pdf);
    const run = spawnSync(tool, [...before, path, ...after], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`${tool} exited ${run.status}: ${run.stdout}${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The PDF as qpdf writes it anew. */
export function rewritten(pdf: Uint8Array, options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pdf-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    const run = spawnSync('qpdf', [...options, 'in.pdf', '-'], { cwd: folder, maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`qpdf exited ${run.status}: ${run.stderr.toString()}`);
    return new Uint8Array(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a reader copies, page by page, line by line, in the order the file has it, without empty lines. */
export const pagesOf = (pdf: Uint8Array): string[][] =>
  runOnPdf('pdftotext', pdf, ['-raw', '-enc', 'UTF-8'], ['-'])
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line !== ''));

/** All of it in one line, line ends as spaces. */
export const textOf = (pdf: Uint8Array): string => pagesOf(pdf).flat().join(' ');

/** The structure tree with its text, as pdfinfo prints it. */
export const structureOf = (pdf: Uint8Array): string => runOnPdf('pdfinfo', pdf, ['-struct-text']);

/** The objects of a PDF in the clear. */
export const objectsOf = (pdf: Uint8Array): string =>
  Buffer.from(rewritten(pdf, ['--qdf', '--object-streams=disable'])).toString('latin1');
