/**
 * Entry of the library worker: the thread that reads and indexes the meetings of a library and answers searches, so that
 * the host answers keys meanwhile. A search is answered between two slices of a refresh. A fault of ours ends the
 * thread, which the host sees.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openSearchedFiles } from '../index/searched-files.ts';
import { answerLibraryRequest } from './answer-library-request.ts';
import type { LibraryMessage, LibraryPlace, LibraryRequest } from './library-request.ts';

const host = parentPort;
if (host === null) throw new Error('The library worker runs in a thread of a host.');
const place = workerData as LibraryPlace;
// All is copied, nothing moved.
const tell = (message: LibraryMessage): void => host.postMessage(message, []);

const opening = openSearchedFiles(place);
host.on('message', ({ id, request }: { readonly id: number; readonly request: LibraryRequest }) => {
  void opening
    .then((searched) =>
      answerLibraryRequest(searched, place.libraryFolder, request, (done, total) =>
        tell({ kind: 'progress', id, done, total }),
      ),
    )
    .then((answer) => tell({ kind: 'answer', id, answer }));
});
