/** What one kind of fault did in a run of the torture. */
export type TortureOutcome = {
  /** The promise of docs/PROMISES.md it tries to break. */
  readonly promise: string;
  readonly fault: string;
  readonly runs: number;
  /** What could not be survived: how to repeat it, and what was seen. */
  readonly failures: readonly TortureFailure[];
  /** The worst that happened and is still within the promise, as in "740 ms" or "0 bytes". */
  readonly worst: string;
};

export type TortureFailure = { readonly repeat: string; readonly what: string };

/** Failures as a test shows them; empty where all was survived. */
export const failuresOf = ({ failures }: TortureOutcome): string[] =>
  failures.slice(0, 10).map(({ repeat, what }) => `${repeat}: ${what}`);
