import { createHash } from 'node:crypto';
import { INCOMING_BYTES } from '../../../shared/incoming-bytes.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { failure, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { isText } from '../../../shared/text/is-text.ts';
import { takeCarriedFromPdf } from '../carried/carried-in-pdf.ts';
import { kindOfBytes, kindOfText } from './file-kind.ts';
import type { ImportFailure } from './import-failure.ts';
import type { ImportNotice } from './import-notice.ts';
import { readCarried, readMeetingJson, type Carried } from './read-carried.ts';
import { readDocx } from './read-docx.ts';
import { readHtml, readMarkdown, readPlainText } from './read-text-file.ts';
import type { RecogniseOptions } from './recognise-summary.ts';

export { describeImportFailure, type ImportFailure } from './import-failure.ts';

export type SummaryFile = { readonly name: string; readonly bytes: Uint8Array };

export type ReadOptions = Omit<RecogniseOptions, 'meetingId'> & {
  /** The meeting inside, or the text around it; the meeting inside where there is one unless said otherwise. */
  readonly from?: 'carried' | 'text';
};

export type ReadSummary = {
  readonly meeting: Meeting;
  /** A meeting file, the meeting inside an exported document, or the text of a document. */
  readonly source: 'minutes' | 'carried' | 'text';
  readonly notices: readonly ImportNotice[];
};

/**
 * Any earlier summary as the meeting it is of: told apart by content, not by name. The same bytes always give the
 * same meeting. Never throws, whatever the bytes.
 */
export async function readSummary(
  { name, bytes }: SummaryFile,
  options: ReadOptions = {},
): Promise<Result<ReadSummary, ImportFailure>> {
  if (bytes.byteLength > INCOMING_BYTES)
    return failure({ kind: 'tooLarge', limit: `${INCOMING_BYTES / 1024 / 1024} MB` });
  const settings = { ...options, meetingId: idOf(bytes) };
  const kind = kindOfBytes(bytes);
  switch (kind) {
    case 'empty':
      return failure({ kind });
    case 'zip':
      return readDocx(bytes, settings);
    case 'pdf':
      return readPdf(bytes, options);
    case 'picture':
    case 'oldOffice':
    case 'rtf':
      return failure({ kind: 'notASummary', what: kind });
    default:
      return readText(bytes, name, settings);
  }
}

async function readPdf(
  bytes: Uint8Array,
  { from }: ReadOptions,
): Promise<Result<ReadSummary, ImportFailure>> {
  const taken = await takeCarriedFromPdf(bytes);
  if (!taken.ok) return failure({ kind: 'pdf', problem: taken.error });
  if (taken.value === null || from === 'text') return failure({ kind: 'notASummary', what: 'pdf' });
  const carried: Carried = { meetingText: taken.value, isTextUnchanged: true };
  return readCarried(carried);
}

async function readText(bytes: Uint8Array, name: string, settings: ReadOptions & { meetingId: string }) {
  const text = decodeText(bytes);
  if (!isText(text)) return failure<ImportFailure>({ kind: 'notASummary', what: 'other' });
  switch (kindOfText(text, name)) {
    case 'empty':
      return failure<ImportFailure>({ kind: 'empty' });
    case 'minutes':
      return readMeetingJson(text);
    case 'html':
      return readHtml(text, settings);
    case 'markdown':
      return readMarkdown(text, settings);
    default:
      return readPlainText(text, settings);
  }
}

/** An id that is the same for the same file and differs between files. */
const idOf = (bytes: Uint8Array): string =>
  `meeting-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
