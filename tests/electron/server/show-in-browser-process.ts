/** A process of its own for show-in-browser.test.ts: runs the application until it is ended. */
import { join } from 'node:path';
import { browserServices } from '../../../electron/server/browser-services.ts';
import { showInBrowser } from '../../../electron/server/show-in-browser.ts';

const root = process.argv[2] ?? '';
const folders = {
  data: join(root, 'data'),
  recovery: join(root, 'data', 'recovery'),
  backups: join(root, 'data', 'backups'),
  library: join(root, 'library'),
};
await showInBrowser({
  services: browserServices(folders),
  files: process.argv.slice(3),
  rendererFolder: join(root, 'renderer'),
  reportBug: (fault) => process.stderr.write(`${String(fault)}\n`),
  opensBrowser: true,
  print: (line) => process.stdout.write(`${line}\n`),
});
process.stdout.write('Ended.\n');
