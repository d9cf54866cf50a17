import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { decodeText } from '../../../shared/text/decode-text.ts';
import { kindOfBytes, kindOfText } from '../summary/file-kind.ts';
import { readSummary } from '../summary/read-summary.ts';
import type { IncomingFile } from './incoming-file.ts';

/** The meeting a meeting file or a document of ours holds; null where a file is none of these. */
export async function meetingInside(file: IncomingFile): Promise<Meeting | null> {
  const kind = kindOfBytes(file.bytes);
  const mayHold =
    kind === 'pdf' || kind === 'zip' || (kind === null && isOurText(decodeText(file.bytes), file.name));
  if (!mayHold) return null;
  const read = await readSummary(file, { from: 'carried' });
  return read.ok ? read.value.meeting : null;
}

const isOurText = (text: string, name: string): boolean => {
  const kind = kindOfText(text, name);
  return kind === 'minutes' || kind === 'html' || text.includes('rapporteur/meeting');
};
