import { CARRIED_COMMENT, fingerprint } from '../../export/markdown/carried-comment.ts';

export type CarriedInMarkdown = {
  /** The `.minutes` file inside. */
  readonly meetingText: string;
  /** Whether the summary around it is as it was exported, white space at line ends aside. */
  readonly isTextUnchanged: boolean;
};

/** The meeting inside a Markdown summary we exported, or null where there is none. */
export function takeCarriedFromMarkdown(text: string): CarriedInMarkdown | null {
  const last = [...text.matchAll(CARRIED_COMMENT)].at(-1);
  if (last === undefined) return null;
  const [whole, printed = '', meetingText = ''] = last;
  const around = text.slice(0, last.index) + text.slice(last.index + whole.length);
  return {
    meetingText: `${meetingText.replace(/\r\n?/g, '\n')}\n`,
    isTextUnchanged: fingerprint(around) === printed,
  };
}

/** The text without the meeting inside: what is read where the text itself counts. */
export const withoutCarried = (text: string): string => text.replace(CARRIED_COMMENT, '');
