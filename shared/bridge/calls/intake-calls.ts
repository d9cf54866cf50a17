import { z } from 'zod';
import type { AttendanceReport } from '../../attendance/attendance-report.ts';
import type { Invitation } from '../../calendar/read-invitation.ts';
import type { Result } from '../../result.ts';
import { call } from '../call.ts';

/** What a file that comes in may be read as. */
export const incomingKindSchema = z.enum(['agenda', 'roster', 'attendance', 'invitation', 'summary']);
export type IncomingKind = z.infer<typeof incomingKindSchema>;

/** A file as it was understood: plain data, judged by the host; nothing of it is in a meeting yet. */
export type Incoming = {
  /** The file's, as the user knows it. */
  readonly name: string;
} & (
  | { readonly kind: 'attendance'; readonly report: AttendanceReport }
  /** A table as tab-separated text, contacts, or one person a line: what the paste dialog reads. */
  | { readonly kind: 'roster'; readonly text: string }
  /** One item a line. */
  | { readonly kind: 'agenda'; readonly text: string }
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  /** The meeting an earlier summary is of, as the text of its file. */
  | { readonly kind: 'summary'; readonly meetingText: string; readonly notices: readonly string[] }
);

/** What comes in from outside. */
export const intakeCalls = {
  /**
   * Reads a file or pasted text, as what it is said to be or (null) as what it looks like. Changes nothing. The sentence
   * says why it was not understood.
   */
  readIncoming: call<Result<Incoming, { readonly sentence: string }>>()(
    z.tuple([
      z.object({
        name: z.string().min(1).max(255),
        bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes'),
      }),
      incomingKindSchema.nullable(),
    ]),
  ),
} as const;
