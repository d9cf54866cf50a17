import { LIMITS } from '../../../shared/meeting/limits.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { ImportFailure } from './import-failure.ts';
import type { ImportNotice } from './import-notice.ts';
import { carriedUnreadable, readCarried, type Carried } from './read-carried.ts';
import type { ReadOptions, ReadSummary } from './read-summary.ts';
import { recogniseSummary } from './recognise-summary.ts';
import type { SourceDocument } from './source-block.ts';

export type ReadSettings = ReadOptions & { readonly meetingId: string };

/** The meeting of a document that was read as text; refused where it is larger than a meeting may be. */
export function readDocument(
  document: SourceDocument,
  settings: ReadSettings,
  before: readonly ImportNotice[] = [],
): Result<ReadSummary, ImportFailure> {
  if (document.blocks.length > LIMITS.lines)
    return failure({ kind: 'tooLarge', limit: `${LIMITS.lines.toLocaleString('en')} lines` });
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
