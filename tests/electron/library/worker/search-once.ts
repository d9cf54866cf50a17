/** A host that searches once and has nothing more to do: its process must end by itself. */
import { createLibraryWorker } from '../../../../electron/library/worker/create-library-worker.ts';

const [, , source = '', dataFolder = '', libraryFolder = ''] = process.argv;
const worker = createLibraryWorker(() => source, { dataFolder, libraryFolder });
// Something of the host's own lives while it waits, as its server does.
const alive = setInterval(() => undefined, 1_000);
const { ok } = await worker.ask({ kind: 'refresh', others: [] });
clearInterval(alive);
process.stdout.write(`answered: ${ok}\n`);
