/** What was done to the disk, in order; the past that a power cut chooses from. Ids are those of files and folders. */
export type DiskOperation =
  | {
      readonly kind: 'create';
      readonly folder: number;
      readonly name: string;
      readonly node: number;
      readonly isFolder: boolean;
    }
  | { readonly kind: 'write'; readonly node: number; readonly at: number; readonly bytes: Buffer }
  /** What was written to a file, or created, renamed and removed in a folder, is durable. */
  | { readonly kind: 'sync'; readonly node: number }
  | {
      readonly kind: 'rename';
      readonly folder: number;
      readonly name: string;
      readonly to: string;
      readonly node: number;
    }
  | { readonly kind: 'remove'; readonly folder: number; readonly name: string; readonly node: number };

/** Something a test must know of that moment, told in the same order as the operations. */
export type DiskNote =
  /** A number was typed into the meeting. */
  | { readonly kind: 'typed'; readonly count: number }
  /** The user was told that all up to this number is saved. */
  | { readonly kind: 'saved'; readonly count: number }
  /** Another program wrote this as the place of the meeting. */
  | { readonly kind: 'theirs'; readonly place: string };

/** `at` is the time on the clock that only grows, in milliseconds. */
export type Recorded = { readonly at: number } & (
  | { readonly what: 'operation'; readonly operation: DiskOperation }
  | { readonly what: 'note'; readonly note: DiskNote }
);
