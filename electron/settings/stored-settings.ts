import { z } from 'zod';
import { settingsSchema } from '../../shared/bridge/contract.ts';

const windowStateSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
  isMaximized: z.boolean(),
});
/** Where the window stood last, in pixels of the screen. */
export type WindowState = z.infer<typeof windowStateSchema>;

/**
 * Everything that is remembered between starts: type, check and usual value of each in one place. What cannot be read
 * has its usual value; a settings file never keeps the application from starting.
 */
export const storedSettingsSchema = z.object({
  settings: settingsSchema.catch(settingsSchema.parse({})),
  /** Paths of meeting files, the last opened first. */
  recentMeetings: z.array(z.string().max(4_096)).max(100).catch([]),
  /** Only Electron has a window of its own to remember. */
  window: windowStateSchema.nullable().catch(null),
});
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

/** What a file says, usual values in place of what it does not. */
export const readStoredSettings = (json: unknown): StoredSettings =>
  storedSettingsSchema.parse(typeof json === 'object' && json !== null ? { ...USUAL, ...json } : USUAL);

const USUAL: StoredSettings = {
  settings: settingsSchema.parse({}),
  recentMeetings: [],
  window: null,
};
