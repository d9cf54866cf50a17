import type { MeetingIndex } from './meeting-index.ts';
import { indexFile, isWorthless, openIndexFile, removeIndexFile } from './index-file.ts';
import { loadSqlite } from './load-sqlite.ts';
import { plainIndex } from './plain-index.ts';
import { refreshIndex, type RefreshProgress } from './refresh-index.ts';
import { sqliteIndex } from './sqlite-index.ts';

/** Where an index is kept; null where in memory. */
export type IndexPlace = { readonly dataFolder: string; readonly libraryFolder: string } | null;

/** The index of a library, whatever becomes of the file it is kept in. */
export type SearchedFiles = {
  /** Looks at these files for what changed; gives how many did. One refresh at a time, in the order asked for. */
  readonly refresh: (paths: readonly string[], onProgress?: RefreshProgress) => Promise<number>;
  /** Asks the index; answers that are on their way while it is refreshed are those of before. */
  readonly ask: <Answer>(question: (index: MeetingIndex) => Answer) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the index. Where it turns out to be damaged, full or held by somebody while it is used, it is thrown away and
 * made anew in memory: it can cost a moment, never an answer.
 */
export async function openSearchedFiles(place: IndexPlace): Promise<SearchedFiles> {
  const sqlite = loadSqlite();
  const path = place === null ? null : indexFile(place.dataFolder, place.libraryFolder);
  const open = async (at: string | null): Promise<MeetingIndex> =>
    sqlite === null ? plainIndex() : sqliteIndex(await openIndexFile(sqlite, at));

  let index = await open(path);
  let lastPaths: readonly string[] = [];
  let isInMemory = sqlite === null || path === null;
  let queue: Promise<unknown> = Promise.resolve();

  const startAnew = async (trouble: unknown): Promise<void> => {
    closeQuietly(index);
    if (path !== null && isWorthless(trouble)) removeQuietly(path);
    isInMemory = true;
    index = await open(null);
  };

  const refresh = async (paths: readonly string[], onProgress?: RefreshProgress): Promise<number> => {
    lastPaths = paths;
    try {
      return await refreshIndex(index, paths, onProgress);
    } catch (error) {
      if (isInMemory) throw error;
      await startAnew(error);
      return refreshIndex(index, paths, onProgress);
    }
  };
  const inTurn = <Outcome>(job: () => Promise<Outcome>): Promise<Outcome> => {
    const running = queue.then(job, job);
    queue = running.catch(() => undefined);
    return running;
  };

  return {
    refresh: (paths, onProgress) => inTurn(() => refresh(paths, onProgress)),
    ask: async (question) => {
      const asked = index;
      try {
        return question(asked);
      } catch (error) {
        if (isInMemory && asked === index) throw error;
        // After a refresh under way, which may have met the same trouble and mended it.
        return inTurn(async () => {
          if (asked === index) {
            await startAnew(error);
            await refresh(lastPaths);
          }
          return question(index);
        });
      }
    },
    close: () => inTurn(async () => closeQuietly(index)),
  };
}

function closeQuietly(index: MeetingIndex): void {
  try {
    index.close();
  } catch {
    // It is damaged, or closed already.
  }
}

function removeQuietly(path: string): void {
  try {
    removeIndexFile(path);
  } catch {
    // Another process has it open (Windows): it throws it away itself.
  }
}
