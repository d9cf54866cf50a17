/** A host that looks at one document and has nothing more to do: its process must end by itself. */
import { createPrintWorker } from '../../../../electron/export/worker/create-print-worker.ts';
import { defaultStyle as style } from '../../../../shared/summary/built-in-styles.ts';
import { makeMeeting } from '../../../builders.ts';

const [, , source = ''] = process.argv;
const worker = createPrintWorker(() => source);
// Something of the host's own lives while it waits, as its server does.
const alive = setInterval(() => undefined, 1_000);
const { ok } = await worker.ask({ kind: 'preview', meeting: makeMeeting(), style });
clearInterval(alive);
process.stdout.write(`answered: ${ok}\n`);
