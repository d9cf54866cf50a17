/**
 * Measures Rapporteur against its peers in one run on one machine, prints the ratios and keeps them in
 * bench/results.json: `npm run bench [-- --only printers|editor|search]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchEditor } from './editor/bench-editor.ts';
import { editorTable } from './editor/editor-table.ts';
import { benchPrinters, RUNS } from './printers/bench-printers.ts';
import { tableOf } from './printers/table.ts';
import { benchSearch } from './search/bench-search.ts';
import { searchTable } from './search/search-table.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const PARTS = ['printers', 'editor', 'search'];
if (only !== undefined && !PARTS.includes(only)) {
  console.error(`--only takes "printers", "editor" or "search", not "${only}".`);
  process.exit(2);
}

const resultsFile = new URL('results.json', import.meta.url);
const results: Record<string, unknown> = JSON.parse(readFileSync(resultsFile, 'utf8'));
const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };

const isWanted = (part: string): boolean => only === undefined || only === part;

if (isWanted('printers')) {
  const rows = await benchPrinters();
  console.log(`\n${tableOf(rows)}\n`);
  results['printers'] = { runs: RUNS, machine, rows };
}
if (isWanted('editor')) {
  const rows = await benchEditor();
  console.log(`\n${editorTable(rows)}\n`);
  results['editor'] = { machine, rows };
}
if (isWanted('search')) {
  const measured = await benchSearch();
  console.log(`\n${searchTable(measured)}\n`);
  results['search'] = { machine, ...measured };
}
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
