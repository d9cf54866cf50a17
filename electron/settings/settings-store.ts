import type { Sentence } from '../../shared/bridge/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { StoredSettings } from './stored-settings.ts';

/** Settings on the disk: electron-store in Electron, the same file without it in the browser host. */
export type SettingsStore = {
  readonly read: () => StoredSettings;
  /** Changes these and leaves the others. */
  readonly write: (changed: Partial<StoredSettings>) => Result<null, Sentence>;
};

const MOST_RECENT = 20;

/** Puts a meeting first among the recent ones. That it could not be remembered is no reason to disturb anybody. */
export function rememberRecent(store: SettingsStore, path: string): void {
  const others = store.read().recentMeetings.filter((recent) => recent !== path);
  store.write({ recentMeetings: [path, ...others].slice(0, MOST_RECENT) });
}

export const notRemembered = (reason: string): Sentence => ({
  sentence: `The setting could not be written down: ${reason}. It holds until Rapporteur is closed.`,
});
