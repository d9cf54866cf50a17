/**
 * Why a line is no person: it is the heading row of a table or a rule, names nobody, is the heading of a group with
 * nobody in it, or holds more than a meeting may.
 */
export type LeftOutReason = 'heading' | 'rule' | 'noName' | 'emptyGroup' | 'tooLong' | 'tooMany';

/** What of a pasted roster was not taken, on `lines` lines from `line` (1 is the first). */
export type LeftOut = {
  readonly line: number;
  readonly lines: number;
  readonly text: string;
  readonly reason: LeftOutReason;
};

/** Whether a line only says how the text is laid out, so that nobody misses it. */
export const isLayout = ({ reason }: LeftOut): boolean => reason === 'heading' || reason === 'rule';

/** The reason in a sentence. */
export function describeLeftOut(reason: LeftOutReason): string {
  switch (reason) {
    case 'heading':
      return 'Says what the columns hold.';
    case 'rule':
      return 'Draws a line.';
    case 'noName':
      return 'No name was found here.';
    case 'emptyGroup':
      return 'Looks like the name of a group, and nobody stands under it.';
    case 'tooLong':
      return 'Longer than a name, an affiliation or a group can be (1,000 characters).';
    case 'tooMany':
      return 'A roster holds at most 1,000 groups of 50,000 people.';
  }
}
