import { failure, type Result } from '../../../shared/result.ts';
import { takeCarriedFromHtml } from '../carried/carried-in-html.ts';
import { takeCarriedFromMarkdown, withoutCarried } from '../carried/carried-in-markdown.ts';
import { blocksFromMarkdown } from './blocks-from-markdown.ts';
import { blocksFromText } from './blocks-from-text.ts';
import type { ImportFailure } from './import-failure.ts';
import { WHOLE_FILE, type ImportNotice } from './import-notice.ts';
import { isCostlyMarkdown } from './markdown-cost.ts';
import { readDocument, readEither, tooMuchText, type ReadSettings } from './read-document.ts';
import type { ReadSummary } from './read-summary.ts';

type Read = Promise<Result<ReadSummary, ImportFailure>>;

/** Markdown: the meeting inside, or its text; what would take too long to parse is read as plain text. */
export async function readMarkdown(text: string, settings: ReadSettings): Read {
  return readEither(takeCarriedFromMarkdown(text), settings, async (before) => {
    const own = withoutCarried(text);
    const tooLarge = tooMuchText(own);
    if (tooLarge !== null) return failure(tooLarge);
    if (isCostlyMarkdown(own)) return readDocument(blocksFromText(own), settings, [...before, READ_AS_PLAIN]);
    return readDocument(blocksFromMarkdown(own), settings, before);
  });
}

export async function readPlainText(text: string, settings: ReadSettings): Read {
  return readEither(null, settings, async (before) => {
    const tooLarge = tooMuchText(text);
    return tooLarge === null ? readDocument(blocksFromText(text), settings, before) : failure(tooLarge);
  });
}

/** Only our own pages are read, by the meeting inside them. */
export async function readHtml(text: string, settings: ReadSettings): Read {
  const meetingText = takeCarriedFromHtml(text);
  const carried = meetingText === null ? null : { meetingText, isTextUnchanged: true };
  return readEither(carried, settings, async () => failure({ kind: 'notASummary', what: 'html' }));
}

const READ_AS_PLAIN: ImportNotice = {
  kind: 'readAsPlainText',
  place: WHOLE_FILE,
  text: '',
  sentence:
    'The file is too large, or its lists and marks are nested too deeply, to be read as Markdown; it was read as plain text, marks included.',
};
