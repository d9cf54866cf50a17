/** A process of its own for end-on-fault.test.ts: a browser host in which something nobody expected happens on SIGUSR2. */
import { join } from 'node:path';
import { browserServices } from '../../../electron/server/browser-services.ts';
import { showInBrowser } from '../../../electron/server/show-in-browser.ts';

const [, , root = '', how, message, ...files] = process.argv;
const data = join(root, 'data');
process.on('SIGUSR2', () => {
  if (how === 'throw') throw new Error(message);
  void Promise.reject(new Error(message));
});
await showInBrowser({
  services: browserServices({
    data,
    recovery: join(data, 'recovery'),
    backups: join(data, 'backups'),
    library: join(root, 'library'),
  }),
  files,
  rendererFolder: join(root, 'renderer'),
  reportBug: (fault) => process.stderr.write(`${String(fault)}\n`),
  opensBrowser: false,
  print: (line) => process.stdout.write(`${line}\n`),
});
