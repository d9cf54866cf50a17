import { builtFile } from '../library/built-file.ts';

/** The built preload script. */
export const preloadPath = (): string => builtFile('preload.cjs');
