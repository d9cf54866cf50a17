import type { Mention } from './forget-person.ts';

/** What is known of a person in one meeting file. */
export type MeetingWithPerson = {
  readonly path: string;
  readonly fileName: string;
  /** Roster entries. */
  readonly entries: number;
  readonly mentions: readonly Mention[];
};

/** A file that could not be looked into or not be rewritten, with the reason as a sentence. */
export type LeftFile = { readonly path: string; readonly sentence: string };

/** Where a person is, before anything is changed. */
export type PersonFound = {
  readonly meetings: readonly MeetingWithPerson[];
  /** How many backups, kept versions and safety copies hold them. */
  readonly copies: number;
  readonly left: readonly LeftFile[];
};

/** What was done. `texts`: places where the name stood in words, replaced or left as asked. */
export type PersonForgotten = {
  readonly meetings: readonly string[];
  readonly copies: number;
  readonly texts: { readonly replaced: number; readonly kept: number };
  readonly left: readonly LeftFile[];
};

export const mentionsIn = (meetings: readonly Pick<MeetingWithPerson, 'mentions'>[]): number =>
  meetings.reduce((sum, { mentions }) => sum + mentions.length, 0);

/** The end of the work in one sentence. */
export function describeForgotten({ meetings, copies, texts, left }: PersonForgotten): string {
  const files = `${counted(meetings.length, 'meeting')} and ${counted(copies, 'kept copy', 'kept copies')}`;
  const named =
    texts.replaced > 0
      ? ` The name was replaced in ${counted(texts.replaced, 'text')}.`
      : texts.kept > 0
        ? ` ${counted(texts.kept, 'text')} still ${texts.kept === 1 ? 'has' : 'have'} the name, as was asked.`
        : '';
  const rest =
    left.length === 0 ? '' : ` ${counted(left.length, 'file')} could not be changed and may still name them.`;
  return `Rewritten: ${files}.${named}${rest} Documents that were exported before are as they were.`;
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
