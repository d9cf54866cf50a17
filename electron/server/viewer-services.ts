import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Finding } from '../../shared/preflight/finding.ts';
import type { Result } from '../../shared/result.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import type { Summary } from '../../shared/summary/summary.ts';

/** What the viewer is made of; it decides nothing about content itself. Failures come as a sentence for the user. */
export type ViewerServices = {
  /** Reads a meeting file from disk. */
  readonly readMeeting: (path: string) => Promise<Result<Meeting, ViewerFailure>>;
  readonly summarise: (meeting: Meeting, style: HouseStyle) => Summary;
  /** What should be looked at before the document goes out. */
  readonly findingsOf: (meeting: Meeting, style: HouseStyle) => readonly Finding[];
  /** House styles to choose from; the first is used where a meeting names none of them. */
  readonly styles: readonly [HouseStyle, ...HouseStyle[]];
  /** The formats a document can be downloaded in, in the order of their buttons. */
  readonly downloads: readonly ViewerDownload[];
};

export type ViewerFailure = { readonly sentence: string };

export type ViewerDownload = {
  /** Part of the address: lower-case letters. */
  readonly id: string;
  /** On the button: "DOCX". */
  readonly label: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly contentType: string;
  readonly print: (
    meeting: Meeting,
    style: HouseStyle,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, ViewerFailure>>;
};
