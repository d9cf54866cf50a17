import { basename } from 'node:path';

/** The name of a meeting file without its ending, as the user knows it. */
export const fileStem = (path: string): string => basename(path).replace(/\.minutes$/i, '');
