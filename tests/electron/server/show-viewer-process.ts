/** A process of its own for show-viewer.test.ts: shows the folder named on its command line until it is ended. */
import { showViewer } from '../../../electron/server/show-viewer.ts';
import { testServices } from './test-viewer.ts';

await showViewer({
  folder: process.argv[2] ?? null,
  files: [],
  services: testServices,
  reportBug: (fault) => process.stderr.write(`${String(fault)}\n`),
  opensBrowser: true,
  print: (line) => process.stdout.write(`${line}\n`),
});
process.stdout.write('Ended.\n');
