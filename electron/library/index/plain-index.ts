import { searchPlainly } from '../../../shared/search/search-plainly.ts';
import { searchedLibrary } from '../../../shared/search/searched-library.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { IndexedFile } from './read-indexed-file.ts';

/** An index in plain memory, read through for every question: for a Node without SQLite. */
export function plainIndex(): MeetingIndex {
  const files = new Map<string, IndexedFile>();
  return {
    files: () => files,
    put: (changed) => changed.forEach((file) => files.set(file.path, file)),
    touch: (touched) => {
      for (const { path, version } of touched) {
        const file = files.get(path);
        if (file !== undefined) files.set(path, { ...file, version });
      }
    },
    remove: (paths) => paths.forEach((path) => files.delete(path)),
    search: (request) => searchPlainly([...files.values()], request),
    library: () => searchedLibrary([...files.values()]),
    actions: () => [...files.values()].flatMap(({ actions }) => actions),
    close: () => files.clear(),
  };
}
