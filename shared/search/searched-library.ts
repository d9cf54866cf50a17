import type { FoundSeries, SearchedLibrary } from './search-answer.ts';

/** A file as it is counted. */
export type ListedFile = {
  readonly path: string;
  readonly series: string | null;
  readonly body: string;
  /** Why it does not open; null where it does. */
  readonly problem: string | null;
};

/** How many meetings there are, of which series in the order of the alphabet, and what does not open. */
export function searchedLibrary(files: readonly ListedFile[]): SearchedLibrary {
  const series = new Map<string, FoundSeries>();
  for (const { series: key, body } of files)
    if (key !== null) {
      const known = series.get(key);
      series.set(key, { key, body: known?.body ?? body, meetings: (known?.meetings ?? 0) + 1 });
    }
  const collator = new Intl.Collator('en');
  return {
    meetings: files.filter(({ problem }) => problem === null).length,
    series: [...series.values()].toSorted((one, other) => collator.compare(one.body, other.body)),
    problems: files.flatMap(({ path, problem }) =>
      problem === null ? [] : [{ fileName: path.split(/[\\/]/).at(-1) ?? path, reason: problem }],
    ),
  };
}
