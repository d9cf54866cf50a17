import { z } from 'zod';
import { LIMITS } from '../meeting/limits.ts';
import type { Instant } from '../meeting/text.ts';
import type { Finding, Place } from '../preflight/finding.ts';
import type { Result } from '../result.ts';
import type { SeriesMember } from '../series/series-order.ts';
import { editionSchema } from '../summary/editions/edition.ts';
import { call, type Call } from './call.ts';
import { handoutCalls } from './calls/handout-calls.ts';
import { houseStyleCalls } from './calls/house-style-calls.ts';
import { seriesCalls } from './calls/series-calls.ts';
import { actionRegisterCalls } from './calls/action-register-calls.ts';
import { searchCalls } from './calls/search-calls.ts';
import { intakeCalls } from './calls/intake-calls.ts';
import { editionsCalls } from './calls/editions-calls.ts';
import { diagnosisCalls } from './calls/diagnosis-calls.ts';
import { forgettingCalls } from './calls/forgetting-calls.ts';

/**
 * Every call and every event between a window and its host, once. Preload, IPC handlers, HTTP handlers and the
 * renderer's client derive from it. Expected failures travel as Results; a sentence is ready to be shown.
 */
export type Sentence = { readonly sentence: string };

const path = z.string().min(1).max(4_096);
const sessionId = z.string().min(1).max(64);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes');
/** As a meeting names it, whether there is such a style or not. */
const styleId = z.string().max(LIMITS.nameLength);
const backupId = z.string().min(1).max(255);
export const exportFormatSchema = z.enum(['docx', 'pdf', 'md', 'html']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** A command of the window as the native menu shows it; a menu is built from what the window sends and can say nothing else. */
export const menuCommandSchema = z.object({
  id: z.string().min(1).max(64),
  label: z.string().min(1).max(100),
  group: z.string().min(1).max(32),
  /** As in `Mod+Shift+K`. */
  shortcut: z.string().max(32).nullable(),
  isEnabled: z.boolean(),
});
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** A file made for the user: where it was written, or the bytes for the browser to download. */
export type Delivered =
  | { readonly kind: 'written'; readonly path: string; readonly notices: readonly string[] }
  | {
      readonly kind: 'download';
      readonly fileName: string;
      readonly bytes: Uint8Array;
      readonly notices: readonly string[];
    }
  | { readonly kind: 'cancelled' };

/** A meeting in the library or among the recent ones. */
export type ListedMeeting = {
  readonly path: string;
  readonly fileName: string;
  /** "IGF MAG Meeting XIV", or the reason why the file does not open. */
  readonly title: string;
  readonly dateLine: string;
  readonly problem: string | null;
  /** What places it in its series; null where the file does not open. */
  readonly head: SeriesMember | null;
};

/** An open meeting: this id is its address in every later call. */
export type SessionInfo = {
  readonly sessionId: string;
  readonly path: string;
  readonly fileName: string;
  readonly isReadOnly: boolean;
  /** What was put right or recovered on opening, one sentence each. */
  readonly notices: readonly string[];
};

export type OpenProblem = Sentence & {
  /** Whether it can be opened to read, because somebody else has it. */
  readonly canOpenReadOnly: boolean;
  /** A kept copy that can be opened in its place, because the file does not open; null where there is none. */
  readonly backup: { readonly id: string; readonly at: Instant } | null;
};

/** What the status line says of the file on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failing'; readonly sentence: string };

/** What a kept copy of a meeting holds, or why it does not open, as the middle of a sentence. */
export type BackupContents =
  | {
      readonly kind: 'meeting';
      readonly agendaItems: number;
      readonly lines: number;
      /** How many take part, in the room or online. */
      readonly present: number;
      readonly houseStyle: string;
    }
  | { readonly kind: 'damaged'; readonly reason: string };

/** A dated copy of an open meeting, which can be looked at and restored. */
export type ListedBackup = {
  readonly id: string;
  readonly at: Instant;
  readonly bytes: number;
  /** Which final version it is, kept for good; null for a copy of a meeting at work, which makes room in time. */
  readonly version: number | null;
  readonly contents: BackupContents;
};

/** Where something the window can go to stands on a page, in points from the page's upper left corner. */
export type PagePlace = {
  readonly place: Place;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** One page as Typst set it, an SVG that refers to nothing outside itself; `places` as they follow each other on it. */
export type PreviewPage = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly places: readonly PagePlace[];
};
export type Previewed = { readonly pages: readonly PreviewPage[]; readonly notices: readonly string[] };

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  textSize: z.number().min(12).max(28).default(16),
  reducedPanels: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

const newMeetingSchema = z.object({
  body: z.string().max(1_000),
  number: z.string().max(1_000),
  date: z.iso.date().nullable(),
  startTime: z.string().max(5).nullable(),
  timeZone: z.string().max(64),
  place: z.string().max(1_000),
  /** Of the summary, BCP 47; English where it is left out. */
  language: z.string().max(64).optional(),
});
export type NewMeeting = z.infer<typeof newMeetingSchema>;

export const calls = {
  ...seriesCalls,
  ...searchCalls,
  ...actionRegisterCalls,
  ...intakeCalls,
  ...editionsCalls,
  ...diagnosisCalls,
  ...forgettingCalls,
  listMeetings: call<
    Result<
      {
        readonly folder: string;
        readonly meetings: readonly ListedMeeting[];
        readonly recent: readonly ListedMeeting[];
      },
      Sentence
    >
  >()(z.tuple([])),
  createMeeting: call<Result<SessionInfo, Sentence>>()(z.tuple([newMeetingSchema])),
  openMeeting: call<Result<SessionInfo, OpenProblem>>()(
    z.tuple([path, z.object({ readOnly: z.boolean(), backup: backupId.optional() })]),
  ),
  /** A meeting from an earlier summary of any readable format, written beside the other meetings of the library. */
  importSummary: call<Result<SessionInfo, Sentence>>()(
    z.tuple([z.object({ name: z.string().min(1).max(255), bytes })]),
  ),
  /** The reference meeting that comes along, as a file of the library of its own; opened again if it is there already. */
  openExample: call<Result<SessionInfo, Sentence>>()(z.tuple([])),
  /** The host's own dialog; null where it was cancelled, "none" where the host has no dialogs (the browser). */
  chooseMeetingFile: call<
    | { readonly kind: 'chosen'; readonly path: string }
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'none' }
  >()(z.tuple([])),
  /** The meeting this window was opened for, if any (second instance, file association, address). */
  meetingToOpen: call<string | null>()(z.tuple([])),
  /** Joins a session with this window's state vector; the answer holds what the window lacks, and what the host lacks. */
  joinSession: call<
    Result<
      {
        readonly update: Uint8Array;
        readonly stateVector: Uint8Array;
        readonly saveState: SaveState;
        /** What this window is called among those of the meeting, from 1. */
        readonly window: number;
      },
      Sentence
    >
  >()(z.tuple([sessionId, bytes])),
  /** A Yjs update of this window. */
  sendUpdate: call<Result<null, Sentence>>()(z.tuple([sessionId, bytes])),
  /** Where this window is, as an awareness update of y-protocols; see `whereaboutsSchema`. It speaks for itself only. */
  sendAwareness: call<Result<null, Sentence>>()(z.tuple([sessionId, bytes])),
  /** Waits until everything sent before is on the disk. */
  flush: call<Result<null, Sentence>>()(z.tuple([sessionId])),
  leaveSession: call<Result<null, Sentence>>()(z.tuple([sessionId])),
  /**
   * Writes an edition of the summary (the full one unless said otherwise) beside the meeting file (Electron asks where);
   * gives the path, or the bytes to download in the browser.
   */
  exportSummary: call<Result<Delivered, Sentence>>()(
    z.tuple([sessionId, exportFormatSchema, styleId, editionSchema.optional()]),
  ),
  /** The summary in several formats, asked once where they go: files of one name, each with its own ending. */
  exportSummaryTogether: call<Result<readonly Delivered[], Sentence>>()(
    z.tuple([sessionId, z.array(exportFormatSchema).min(1).max(4), styleId, editionSchema.optional()]),
  ),
  /** The meeting itself as another file: "Save a copy elsewhere". */
  saveCopy: call<Result<Delivered, Sentence>>()(z.tuple([sessionId])),
  /** Shows a file that was written for this window in the system's file manager; the browser has none. */
  showInFolder: call<Result<null, Sentence>>()(z.tuple([path])),
  ...handoutCalls,
  preview: call<Result<Previewed, Sentence>>()(z.tuple([sessionId, styleId, editionSchema.optional()])),
  findings: call<Result<readonly Finding[], Sentence>>()(z.tuple([sessionId, styleId])),
  /** The kept copies of an open meeting, the newest first. */
  listBackups: call<Result<readonly ListedBackup[], Sentence>>()(z.tuple([sessionId])),
  /** The pages of one of them. */
  previewBackup: call<Result<Previewed, Sentence>>()(z.tuple([sessionId, backupId, styleId])),
  /**
   * Makes the meeting say what a kept copy says, after what it says now was kept. Gives the change, which the window
   * applies as its own so that its undo takes it back; null where nothing differs.
   */
  restoreBackup: call<Result<{ readonly update: Uint8Array | null }, Sentence>>()(
    z.tuple([sessionId, backupId]),
  ),
  readSettings: call<Settings>()(z.tuple([])),
  writeSettings: call<Result<null, Sentence>>()(z.tuple([settingsSchema])),
  /** Opens an http or https address outside after the user was asked, or begins a mail (mailto). */
  openExternal: call<Result<null, Sentence>>()(z.tuple([z.string().max(8_000)])),
  /** What the window's commands are just now, for the native menu; the browser has none. */
  showMenu: call<null>()(z.tuple([z.array(menuCommandSchema).max(500)])),
  ...houseStyleCalls,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type ArgumentsOf<Name extends CallName> =
  Calls[Name] extends Call<infer Arguments, unknown> ? Arguments : never;
export type AnswerOf<Name extends CallName> =
  Calls[Name] extends Call<infer _Arguments, infer Answer> ? Answer : never;

/** What the host tells its windows without being asked. */
export type Events = {
  readonly documentUpdate: { readonly sessionId: string; readonly update: Uint8Array };
  /** Where other windows of the meeting are, or that they are gone: an awareness update of y-protocols. */
  readonly awareness: { readonly sessionId: string; readonly update: Uint8Array };
  readonly saveState: { readonly sessionId: string; readonly state: SaveState };
  /** Something happened to the file that the user should know. */
  readonly sessionNotice: { readonly sessionId: string; readonly sentence: string };
  /** A person was taken out of the meeting: what the window could undo may hold their name, so nothing is undone past this. */
  readonly personForgotten: { readonly sessionId: string };
  /** A menu item of the native menu; the id of a command of the renderer. */
  readonly menuCommand: { readonly commandId: string };
  /** The system asks for a meeting to be opened (file association, second instance). */
  readonly openRequested: { readonly path: string };
  /** House styles of the library were added, changed or deleted in some window. */
  readonly houseStylesChanged: Record<string, never>;
  /** How many files of the library were looked at for what changed, of how many. */
  readonly searchProgress: { readonly done: number; readonly total: number };
  /** Files changed since this window last searched; it may search again. */
  readonly libraryChanged: Readonly<Record<string, never>>;
  /** The connection to the host was lost or is back; in Electron it never is. */
  readonly connection: { readonly isConnected: boolean };
};
export type EventName = keyof Events;

/** What a window sees of its host: `window.rapporteur` in Electron, a client of the same shape in the browser. */
export type Bridge = {
  readonly [Name in CallName]: (...parameters: ArgumentsOf<Name>) => Promise<AnswerOf<Name>>;
} & {
  readonly host: 'electron' | 'browser';
  readonly on: <Name extends EventName>(event: Name, listener: (payload: Events[Name]) => void) => () => void;
};

/** The host's side: the same calls, told which window asks. */
export type Handlers<Caller> = {
  readonly [Name in CallName]: (caller: Caller, ...parameters: ArgumentsOf<Name>) => Promise<AnswerOf<Name>>;
};
