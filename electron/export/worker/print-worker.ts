/**
 * Entry of the print worker: the thread in which a host sets pages and prints files. It is asked one thing at a time; a
 * fault of ours ends it, which the host sees.
 */
import { parentPort } from 'node:worker_threads';
import { answerPrintRequest } from './answer-print-request.ts';
import type { PrintRequest } from './print-request.ts';

const host = parentPort;
if (host === null) throw new Error('The print worker runs in a thread of a host.');
host.on('message', (request: PrintRequest) => {
  // All is copied, nothing moved.
  void answerPrintRequest(request).then((answer) => host.postMessage(answer, []));
});
