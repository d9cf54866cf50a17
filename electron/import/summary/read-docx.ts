import { failure, type Result } from '../../../shared/result.ts';
import { takeCarriedFromDocx } from '../carried/carried-in-docx.ts';
import { blocksFromDocx } from './blocks-from-docx.ts';
import type { ImportFailure } from './import-failure.ts';
import { readDocument, readEither, type ReadSettings } from './read-document.ts';
import type { ReadSummary } from './read-summary.ts';

/** A DOCX: the meeting inside, or its text. */
export async function readDocx(
  bytes: Uint8Array,
  settings: ReadSettings,
): Promise<Result<ReadSummary, ImportFailure>> {
  const taken = takeCarriedFromDocx(bytes);
  if (!taken.ok) {
    const { error } = taken;
    if (error.kind === 'zip') return failure(error);
    if (error.kind === 'not-a-docx') return failure({ kind: 'notASummary', what: 'otherZip' });
    return failure({ kind: 'damagedDocx', part: error.part });
  }
  return readEither(taken.value, settings, async (before) => {
    const document = await blocksFromDocx(bytes);
    if (document.ok) return readDocument(document.value, settings, before);
    const { error } = document;
    if (error.kind === 'zip' || error.kind === 'unsafe') return failure(error);
    if (error.kind === 'notDocx') return failure({ kind: 'notASummary', what: 'otherZip' });
    return failure(
      error.kind === 'tooLarge'
        ? { kind: 'tooLarge', limit: '12 MB of text' }
        : { kind: 'damagedDocx', part: null },
    );
  });
}
