import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, type Result } from '../../../shared/result.ts';
import { describeTextFailure, textOfFile, type TextFailure } from '../../import/text-of-file.ts';
import { unreadableFailure, type CliFailure } from '../exit-code.ts';
import type { Input } from '../read-input.ts';

/** What a reader understood: the JSON object docs/READERS.md describes, and the same as a table for people. */
export type Understood = { readonly json: object; readonly table: string };

/** What a file is held against, where it is asked for: the meeting of `--roster`. */
export type ReadAgainst = { readonly roster: Meeting | null };

/** Says what one kind of file was understood as, and changes nothing. */
export type FileReader = (input: Input, against: ReadAgainst) => Promise<Result<Understood, CliFailure>>;

/** Where a reader finds its text, and how a failure calls those files. */
type Source = {
  readonly textOf: (name: string, bytes: Uint8Array) => ReturnType<typeof textOfFile>;
  readonly forms: string;
};
const TEXT_OR_WORD: Source = { textOf: textOfFile, forms: 'a text file or a Word document (DOCX)' };

/** A reader of what stands in text or a Word document; `wanted` names it in a failure, as in "agenda". */
export const readerOfText =
  (
    wanted: string,
    understand: (text: string) => Result<Understood, TextFailure>,
    { textOf, forms }: Source = TEXT_OR_WORD,
  ): FileReader =>
  async ({ name, bytes }) => {
    const text = await textOf(name, bytes);
    const understood = text.ok ? understand(text.value) : text;
    return understood.ok
      ? understood
      : failure(unreadableFailure(describeTextFailure(understood.error, name, wanted, forms)));
  };
