import { z } from 'zod';
import type { Settings } from '../bridge/contract.ts';
import type { LogHost, Version } from './log-event.ts';
import type { LogLine } from './log-line.ts';

/** What only the window knows. The name of the browser as it gives it itself (`navigator.userAgent`). */
export const windowFactsSchema = z.object({
  browser: z
    .string()
    .max(400)
    .regex(/^[ -~]*$/),
  language: z
    .string()
    .max(64)
    .regex(/^[\w-]*$/),
  width: z.int().min(0),
  height: z.int().min(0),
  /** Pixels of the screen for one of CSS. */
  scale: z.number().min(0),
});
export type WindowFacts = z.infer<typeof windowFactsSchema>;

/** An open meeting as numbers. */
export type MeetingFacts = {
  readonly agendaItems: number;
  readonly notes: number;
  readonly actions: number;
  readonly decisions: number;
  readonly participants: number;
  readonly participantGroups: number;
  readonly clockEvents: number;
  readonly windows: number;
  readonly access: 'edit' | 'read';
  readonly saving: 'saved' | 'unsaved' | 'saving' | 'failing';
};

/** What was logged last, oldest first. */
export type RecentLog = {
  readonly lines: readonly LogLine[];
  /** Of those that were looked at, how many are no lines of ours. */
  readonly unreadable: number;
};

/**
 * What helps to find a fault, and nothing of any meeting: no names, titles, texts, file names or folders. Sizes in
 * bytes, times in seconds; null where the system does not say.
 */
export type DiagnosticReport = {
  readonly madeAt: string;
  readonly program: {
    readonly version: Version;
    readonly host: LogHost | 'command line';
    readonly runsFor: number;
    /** Of Node, V8, Electron, Chromium: what this host has. */
    readonly parts: Readonly<Record<string, string>>;
  };
  readonly system: {
    readonly platform: string;
    readonly release: string;
    readonly architecture: string;
    readonly processors: number;
    readonly memory: number;
    readonly freeMemory: number;
    readonly usedByProgram: number;
    readonly freeForData: number | null;
    readonly freeForMeetings: number | null;
  };
  /** Named one by one: a setting added later may hold a name or a folder. */
  readonly settings: Pick<Settings, 'theme' | 'textSize' | 'reducedPanels'> & {
    readonly recentMeetings: number;
  };
  readonly window: WindowFacts | null;
  readonly openMeetings: readonly MeetingFacts[];
  readonly log: RecentLog;
};
