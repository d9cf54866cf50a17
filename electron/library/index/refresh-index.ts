import { setImmediate } from 'node:timers/promises';
import type { MeetingIndex } from './meeting-index.ts';
import { fileVersion, readIndexedFile, type IndexedFile } from './read-indexed-file.ts';

/** Files that are taken in together: one transaction, short enough for a search to be answered between two. */
const TOGETHER = 12;

export type RefreshProgress = (done: number, total: number) => void;

/**
 * Makes an index say what these files say now; what is in it of other files goes. A file whose state on the disk is as
 * it was is not read. Gives how many files changed. Between slices whatever else the thread has to do is done.
 */
export async function refreshIndex(
  index: MeetingIndex,
  paths: readonly string[],
  onProgress: RefreshProgress = () => {},
): Promise<number> {
  const known = index.files();
  const versions = new Map<string, string>();
  for (const slice of slicesOf([...new Set(paths)], 200))
    for (const [path, version] of await Promise.all(
      slice.map(async (path) => [path, await fileVersion(path)] as const),
    ))
      if (version !== null) versions.set(path, version);

  const gone = [...known.keys()].filter((path) => !versions.has(path));
  if (gone.length > 0) index.remove(gone);
  const changed = [...versions].filter(([path, version]) => known.get(path)?.version !== version);
  let done = 0;
  let different = gone.length;
  if (changed.length > 0) onProgress(0, changed.length);
  for (const slice of slicesOf(changed, TOGETHER)) {
    const read = await Promise.all(
      slice.map(async ([path, version]) => ({
        path,
        version,
        file: await readIndexedFile(path, version, known.get(path)?.hash ?? null),
      })),
    );
    const files = read.flatMap(({ file }): IndexedFile[] => (file === 'same' ? [] : [file]));
    if (files.length > 0) index.put(files);
    if (files.length < read.length) index.touch(read.filter(({ file }) => file === 'same'));
    different += files.length;
    done += slice.length;
    onProgress(done, changed.length);
    await setImmediate();
  }
  return different;
}

function* slicesOf<Element>(all: readonly Element[], length: number): Generator<Element[]> {
  for (let from = 0; from < all.length; from += length) yield all.slice(from, from + length);
}
