import { builtFile } from '../../library/built-file.ts';

/** The built print worker. */
export const printWorkerPath = (): string => builtFile('print-worker.js');
