import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { ImportFailure } from './import-failure.ts';
import type { ImportNotice } from './import-notice.ts';
import { carriedUnreadable, readCarried, type Carried } from './read-carried.ts';
import type { ReadOptions, ReadSummary } from './read-summary.ts';
import { recogniseSummary } from './recognise-summary.ts';
import type { SourceDocument } from './source-block.ts';

export type ReadSettings = ReadOptions & { readonly meetingId: string };

/** Characters of a summary, and lines: the largest seen has 400,000 in 7,000. What is far larger takes seconds to find nothing in. */
const MOST_CHARACTERS = 3_000_000;
const MOST_LINES = 20_000;

const tooManyLines: ImportFailure = {
  kind: 'tooLarge',
  limit: `${MOST_LINES.toLocaleString('en')} lines`,
};

/** Why a text is not even looked at; null where it is. */
export function tooMuchText(text: string): ImportFailure | null {
  if (text.length > MOST_CHARACTERS)
    return { kind: 'tooLarge', limit: `${MOST_CHARACTERS / 1_000_000} million characters` };
  let lines = 0;
  for (const _ of text.matchAll(/[^\r\n]+/g)) if (++lines > MOST_LINES) return tooManyLines;
  return null;
}

/** The meeting of a document that was read as text; refused where it is larger than a meeting may be. */
export function readDocument(
  document: SourceDocument,
  settings: ReadSettings,
  before: readonly ImportNotice[] = [],
): Result<ReadSummary, ImportFailure> {
  if (document.blocks.length > MOST_LINES) return failure(tooManyLines);
  if (document.blocks.length === 0) return failure({ kind: 'nothingFound' });
  const { meeting, notices } = recogniseSummary(document, settings);
  const checked = meetingSchema.safeParse(meeting);
  if (!checked.success)
    return failure({
      kind: 'tooLarge',
      limit: `a meeting can (${checked.error.issues[0]?.path.join('.') ?? ''} ${checked.error.issues[0]?.message ?? ''})`,
    });
  return success({ meeting: checked.data, source: 'text', notices: [...before, ...notices] });
}

/**
 * The meeting inside where it is wanted and can be read; otherwise what `readItsText` makes of the text around it.
 */
export async function readEither(
  carried: Carried | null,
  { from }: ReadSettings,
  readItsText: (before: readonly ImportNotice[]) => Promise<Result<ReadSummary, ImportFailure>>,
): Promise<Result<ReadSummary, ImportFailure>> {
  if (from === 'text') return readItsText([]);
  if (carried === null) return from === 'carried' ? failure({ kind: 'nothingCarried' }) : readItsText([]);
  const read = readCarried(carried);
  return read.ok || from === 'carried' ? read : readItsText([carriedUnreadable]);
}
