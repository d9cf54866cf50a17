import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printDocx, type DocxOptions } from '../../../../electron/export/docx/print-docx.ts';
import { parseXml, type XmlElement } from '../../../../electron/export/docx/xml-tree.ts';
import type { Summary } from '../../../../shared/summary/summary.ts';

/** Prints, for tests of documents that must come out. */
export async function printed(summary: Summary, options: DocxOptions = {}): Promise<Uint8Array> {
  const result = await printDocx(summary, options);
  if (!result.ok) throw new Error(`Not printed: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A part as text, by a reader other than ours. */
export function partOf(docx: Uint8Array, name: string): string {
  const content = unzipSync(docx)[name];
  if (content === undefined) throw new Error(`No part "${name}"`);
  return strFromU8(content);
}

export const partNames = (docx: Uint8Array): string[] => Object.keys(unzipSync(docx));

export function rootOf(docx: Uint8Array, name: string): XmlElement {
  const root = parseXml(partOf(docx, name))?.documentElement;
  if (root === undefined || root === null) throw new Error(`"${name}" is not well-formed`);
  return root;
}

/** The same package with one part changed, added (from an empty text) or, where `change` gives null, without it. */
export function withPart(docx: Uint8Array, name: string, change: (xml: string) => string | null): Uint8Array {
  const files = unzipSync(docx);
  const changed = change(strFromU8(files[name] ?? new Uint8Array()));
  const rest = Object.fromEntries(Object.entries(files).filter(([part]) => part !== name));
  const all = changed === null ? rest : { ...files, [name]: strToU8(changed) };
  return zipSync(all);
}

/** An archive whose directory says that each entry unpacks to that many bytes. */
export function claimingSize(zip: Uint8Array, bytes: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
  return changed;
}

/** Whether a program is installed; says in one line what is not tested where it is not. */
export function hasTool(tool: string, ...probe: string[]): boolean {
  const isThere = spawnSync(tool, probe.length > 0 ? probe : ['--version'], { timeout: 60_000 }).status === 0;
  if (!isThere) console.warn(`Skipped: "${tool}" is not installed, so tests with it do not run.`);
  return isThere;
}

const XSD = fileURLToPath(new URL('../../../../../shared/xsd/', import.meta.url));

export function hasSchemas(): boolean {
  const isThere = existsSync(XSD) && spawnSync('xmllint', ['--version']).status === 0;
  if (!isThere) console.warn('Skipped: ../shared/xsd or xmllint is not here, so no schema is applied.');
  return isThere;
}

/** Runs in a folder that is gone afterwards, with the document in it as `in.docx`. */
export function withFile<Value>(docx: Uint8Array, use: (folder: string, file: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-docx-'));
  try {
    const file = join(folder, 'in.docx');
    writeFileSync(file, docx);
    return use(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const IS_FINE = / validates$|: Skipping import | fails to validate$|^$/;
/** What `docx` writes for later versions of Word; a reader that does not know it drops it first (29500-3, 7). */
const LATER_MARKUP = / mc:Ignorable="[^"]*"| w15:restartNumberingAfterBreak="0"/g;

/**
 * What the schemas of ISO/IEC 29500-4 mind, as ../shared/xsd/validate-docx.sh does it, but for many documents at once:
 * reading the schemas takes far longer than applying them.
 */
export function schemaComplaints(...documents: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-xsd-'));
  try {
    const parts = documents.flatMap((docx, index) =>
      Object.entries(unzipSync(docx))
        .filter(([name]) => /\.(?:xml|rels)$/.test(name) && name !== 'customXml/item1.xml')
        .map(([name, content]) => {
          const file = join(folder, `${index}-${name.replaceAll('/', '-')}`);
          writeFileSync(file, strFromU8(content).replaceAll(LATER_MARKUP, ''));
          return file;
        }),
    );
    const run = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', join(XSD, 'docx-all.xsd'), ...parts],
      { encoding: 'utf8' },
    );
    return run.stderr.split('\n').filter((line) => !IS_FINE.test(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of a document. A profile of its own, so that tests disturb no open one. */
export const libreOffice = (docx: Uint8Array, format: 'docx' | 'pdf'): Uint8Array =>
  withFile(docx, (folder, file) => {
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        file,
      ],
      { timeout: 120_000, stdio: 'ignore' },
    );
    return readFileSync(join(out, `in.${format}`));
  });

type PandocNode = { readonly t: string; readonly c?: unknown };
export type PandocDocument = {
  readonly meta: Record<string, unknown>;
  readonly blocks: readonly PandocNode[];
};

export const pandocJson = (docx: Uint8Array): PandocDocument =>
  withFile(docx, (_, file) =>
    JSON.parse(
      execFileSync('pandoc', ['-f', 'docx', '-t', 'json', file], { encoding: 'utf8', maxBuffer: 1 << 28 }),
    ),
  ) as PandocDocument;

export const pandocText = (docx: Uint8Array, format: string): string =>
  withFile(docx, (_, file) =>
    execFileSync('pandoc', ['-f', 'docx', '-t', format, '--wrap=none', '-s', file], { encoding: 'utf8' }),
  );
