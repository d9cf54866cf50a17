/** What the process that reads cases tells the one that watches it. */
export type CaseReport =
  | { readonly kind: 'begun'; readonly index: number }
  | {
      readonly kind: 'done';
      readonly index: number;
      readonly milliseconds: number;
      /** The most bytes the process has held so far. */
      readonly memory: number;
      readonly problem: string | null;
    }
  /** A promise nobody waited for failed. */
  | { readonly kind: 'stray'; readonly what: string };
