import type { Doubt } from './find-length.ts';

/** Why the minutes of a line were left empty, in a sentence. */
export function describeDoubt(doubt: Doubt): string {
  switch (doubt) {
    case 'several':
      return 'Several lengths stand here. Fill in which one holds.';
    case 'mention':
      return 'Speaks of a time that may not be its length. Fill it in if it is.';
    case 'beginning':
      return 'Says when it begins and not when it ends. Fill in how long it takes.';
  }
}
