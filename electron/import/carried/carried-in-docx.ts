import { failure, success, type Result } from '../../../shared/result.ts';
import { bodyFingerprint } from '../../export/docx/body-text.ts';
import { CARRIED_NAMESPACE } from '../../export/docx/carried-meeting-part.ts';
import { readZip, USUAL_ZIP_LIMITS, type ZipLimits } from '../read-zip.ts';
import type { ZipFailure } from '../zip-failure.ts';
import { mainDocumentName } from '../main-document-name.ts';
import { readCarriedXml } from './read-carried-xml.ts';
import { xmlText } from '../xml-text.ts';

export type CarriedMeeting = {
  /** `.minutes` text as it was put in; whoever calls reads it as such. */
  readonly meetingText: string;
  /** Whether every paragraph still says what was printed: false once somebody edited the document. */
  readonly isTextUnchanged: boolean;
};

export type CarriedFailure =
  | { readonly kind: 'zip'; readonly problem: ZipFailure }
  /** A zip, but no Word document in it. */
  | { readonly kind: 'not-a-docx' }
  /** The part declares a document type, by which XML can be made to expand or to fetch files; nothing of it is read. */
  | { readonly kind: 'document-type'; readonly part: string }
  | { readonly kind: 'damaged-part'; readonly part: string };

const CUSTOM_XML = /^customXml\/[^/]+\.xml$/i;

/**
 * The meeting that `printDocx` put into a document, or null where the document carries none. Programs that save the
 * document again may rename its parts, so it is looked for by its namespace in every custom XML part.
 */
export function takeCarriedFromDocx(
  bytes: Uint8Array,
  limits: ZipLimits = USUAL_ZIP_LIMITS,
): Result<CarriedMeeting | null, CarriedFailure> {
  const files = readZip(bytes, limits);
  if (!files.ok) return failure({ kind: 'zip', problem: files.error });
  const main = mainDocumentName(files.value);
  const document = main === null ? undefined : files.value.get(main);
  if (main === null || document === undefined) return failure({ kind: 'not-a-docx' });
  for (const [part, content] of files.value) {
    if (!CUSTOM_XML.test(part)) continue;
    const carried = readCarriedXml(xmlText(content), CARRIED_NAMESPACE);
    if (carried.kind === 'document-type') return failure({ kind: 'document-type', part });
    if (carried.kind === 'damaged') return failure({ kind: 'damaged-part', part });
    if (carried.kind === 'carried')
      return success({
        meetingText: carried.text,
        isTextUnchanged: carried.fingerprint === bodyFingerprint(xmlText(document)),
      });
  }
  return success(null);
}
