import { builtFile } from '../built-file.ts';

/** The built library worker. */
export const libraryWorkerPath = (): string => builtFile('library-worker.js');
