import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { ImportFailure } from './import-failure.ts';
import { WHOLE_FILE, type ImportNotice } from './import-notice.ts';
import type { ReadSummary } from './read-summary.ts';

export type Carried = { readonly meetingText: string; readonly isTextUnchanged: boolean };

/** A `.minutes` file, exactly. */
export function readMeetingJson(text: string): Result<ReadSummary, ImportFailure> {
  const read = readMeetingText(text);
  if (!read.ok) return failure({ kind: 'meetingFile', problem: read.error });
  return success({
    meeting: read.value.meeting,
    source: 'minutes',
    notices: read.value.notices.map(asNotice),
  });
}

/** The meeting inside an exported document; where the text was edited since, the notice says so. */
export function readCarried({ meetingText, isTextUnchanged }: Carried): Result<ReadSummary, ImportFailure> {
  const read = readMeetingText(meetingText);
  if (!read.ok) return failure({ kind: 'meetingFile', problem: read.error });
  const notices = read.value.notices.map(asNotice);
  return success({
    meeting: read.value.meeting,
    source: 'carried',
    notices: isTextUnchanged ? notices : [...notices, EDITED],
  });
}

/** The meeting inside cannot be read, so the text was. */
export const carriedUnreadable: ImportNotice = {
  kind: 'carriedUnreadable',
  place: WHOLE_FILE,
  text: '',
  sentence:
    'The meeting inside the file is damaged or of a newer version; the text of the document was read instead.',
};

const EDITED: ImportNotice = {
  kind: 'editedSinceExport',
  place: WHOLE_FILE,
  text: '',
  sentence:
    'The text was edited after it was exported. The meeting inside was read, as it was then; import again with --from text to read the edited text instead.',
};

const asNotice = (sentence: string): ImportNotice => ({
  kind: 'meetingFile',
  place: WHOLE_FILE,
  text: '',
  sentence,
});
