import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { hasPdfTools, pagesOf, structureOf } from '../electron/export/pdf/pdf-tools.ts';

/** The summary as Word and as PDF, as the bytes of its two files. */
export type Documents = { readonly docx: Uint8Array; readonly pdf: Uint8Array };

/** The part of a DOCX that carries the meeting itself, whose ids and clock are its own. */
const CARRIED_PART = 'customXml/item1.xml';

/** Holds two pairs of documents to be equal in all that is printed: every part of the DOCX, every page of the PDF. */
export function expectEqualDocuments(made: Documents, wanted: Documents): void {
  expect(partsOf(made.docx)).toEqual(partsOf(wanted.docx));
  if (!hasPdfTools) return;
  expect(pagesOf(made.pdf)).toEqual(pagesOf(wanted.pdf));
  expect(structureOf(made.pdf)).toBe(structureOf(wanted.pdf));
  expect(picturesOf(made.pdf)).toEqual(picturesOf(wanted.pdf));
}

function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => name !== CARRIED_PART);
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Its pages as they are drawn, 60 dots to the inch, as digests of no more use than to be compared. */
function picturesOf(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pages-'));
  try {
    writeFileSync(join(folder, 'summary.pdf'), pdf);
    const drawn = spawnSync('pdftoppm', ['-r', '60', 'summary.pdf', 'page'], { cwd: folder });
    if (drawn.status !== 0) throw new Error(`pdftoppm exited ${drawn.status}: ${drawn.stderr.toString()}`);
    const pages = readdirSync(folder).filter((name) => name.startsWith('page'));
    expect(pages.length).toBeGreaterThan(0);
    return pages.toSorted().map((name) => hash('sha256', readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
