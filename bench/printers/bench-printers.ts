import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { defaultStyle } from '../../shared/summary/built-in-styles.ts';
import { referenceMeeting } from '../../tests/builders.ts';
import { CHROMIUM } from '../../tests/chromium.ts';
import { largeMeeting } from '../large-meeting.ts';
import { isInstalled, measureProcess, measureWarm, type Measured } from '../measure.ts';
import type { Row } from './table.ts';

type Printers = typeof import('../../electron/export/formats.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'bench', '.work');
const cli = join(root, 'dist', 'cli.js');
/** Runs of each, of which the median counts. */
export const RUNS = 5;

const printersPath = '../../dist/print.js';
const { printFormats } = (await import(printersPath)) as Printers;

async function printWarm(meeting: Meeting, format: 'docx' | 'pdf'): Promise<void> {
  const options = { style: defaultStyle, pdfStandard: 'ua-1', withPrivate: false } as const;
  for await (const { result } of printFormats(meeting, [format], options))
    if (!result.ok) throw new Error(result.error);
}

/** The content of one meeting in every form a peer starts from. */
async function prepare(name: string, meeting: Meeting): Promise<(ending: string) => string> {
  const path = (ending: string) => join(work, `${name}.${ending}`);
  writeFileSync(path('minutes'), writeMeetingText(meeting));
  const options = { style: defaultStyle, pdfStandard: 'ua-1', withPrivate: false } as const;
  for await (const { format, result } of printFormats(meeting, ['docx', 'md', 'html'], options)) {
    if (!result.ok) throw new Error(result.error);
    writeFileSync(path(format), result.value.content);
  }
  return path;
}

const soffice = (from: string) => [
  'soffice',
  '--headless',
  `-env:UserInstallation=file://${join(work, 'libreoffice')}`,
  '--convert-to',
  'pdf',
  '--outdir',
  join(work, 'soffice'),
  from,
];
const chromium = (from: string, to: string) => [
  CHROMIUM,
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  `--user-data-dir=${join(work, 'chromium')}`,
  '--no-pdf-header-footer',
  `--print-to-pdf=${to}`,
  `file://${from}`,
];
const pandoc = (from: string, to: string) => ['pandoc', '-f', 'markdown', from, '-o', to];
const ours = (from: string, format: string, to: string) => [
  process.execPath,
  cli,
  'export',
  from,
  `--${format}`,
  to,
];

async function benchMeeting(name: string, meeting: Meeting): Promise<Row[]> {
  const path = await prepare(name, meeting);
  const rows: Row[] = [];
  const add = (task: string, tool: string, measured: Measured) => {
    rows.push({ meeting: name, task, tool, ...measured });
    console.log(`${name}, ${task}, ${tool}: ${Math.round(measured.milliseconds)} ms`);
  };
  add('PDF', 'Rapporteur', measureProcess(ours(path('minutes'), 'pdf', path('pdf')), RUNS));
  add('PDF', 'Rapporteur, warm', await measureWarm(() => printWarm(meeting, 'pdf'), RUNS));
  if (isInstalled('soffice')) {
    measureProcess(soffice(path('docx')), 1); // its first start writes a profile
    add('PDF', 'LibreOffice (from DOCX)', measureProcess(soffice(path('docx')), RUNS));
  } else console.log('LibreOffice is not installed and was not measured.');
  if (isInstalled(CHROMIUM))
    add('PDF', 'Chromium (from HTML)', measureProcess(chromium(path('html'), path('chromium.pdf')), RUNS));
  else console.log('Chromium is not installed and was not measured.');
  add('DOCX', 'Rapporteur', measureProcess(ours(path('minutes'), 'docx', path('docx')), RUNS));
  add('DOCX', 'Rapporteur, warm', await measureWarm(() => printWarm(meeting, 'docx'), RUNS));
  if (isInstalled('pandoc'))
    add('DOCX', 'pandoc (from Markdown)', measureProcess(pandoc(path('md'), path('pandoc.docx')), RUNS));
  else console.log('pandoc is not installed and was not measured.');
  return rows;
}

/** Measures the printers against pandoc, LibreOffice and Chromium on the same content, and prints each as it is done. */
export async function benchPrinters(): Promise<readonly Row[]> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  return [
    ...(await benchMeeting('reference', referenceMeeting())),
    ...(await benchMeeting('large', largeMeeting(600, 3_000))),
  ];
}
