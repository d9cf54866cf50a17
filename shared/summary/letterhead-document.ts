import { z } from 'zod';
import { nameSchema } from '../meeting/text.ts';
import { embeddedFile } from './embedded-file.ts';

/** Bytes of a letterhead document. */
export const LETTERHEAD_DOCUMENT_BYTES = 4 * 1024 * 1024;

/**
 * A Word document whose letterhead, page and styles the exported Word document takes, as `--template` does. Its file is
 * inside the style as base64; what can be wrong with it is found when it is taken in, and again when it is printed into.
 */
export const letterheadDocumentSchema = z.looseObject({
  fileName: nameSchema.default('Letterhead.docx'),
  data: embeddedFile(LETTERHEAD_DOCUMENT_BYTES, 'a Word document (.docx)'),
});
export type LetterheadDocument = z.infer<typeof letterheadDocumentSchema>;
