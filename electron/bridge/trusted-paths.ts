import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * The files a window may name. A window shows what others wrote, so even one that was taken over must not be able to
 * read this computer: it opens meetings of the library, those the user chose or named, and recent ones.
 */
export type TrustedPaths = {
  /** A path that the user or the system chose, not a window. */
  readonly trust: (path: string) => void;
  readonly isTrusted: (path: string) => Promise<boolean>;
};

export function createTrustedPaths(libraryFolder: string, recent: () => readonly string[]): TrustedPaths {
  const chosen = new Set<string>();
  return {
    trust: (path) => void chosen.add(resolve(path)),
    isTrusted: async (path) => {
      const asked = resolve(path);
      if (chosen.has(asked) || recent().includes(asked)) return true;
      const real = await realOf(asked);
      return /\.minutes$/i.test(real) && dirname(real) === (await realOf(libraryFolder));
    },
  };
}

const realOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
