import Store from 'electron-store';
import { failure, success } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { putLargeSettingsAside, SETTINGS_NAME } from '../settings/json-settings-store.ts';
import { notRemembered, type SettingsStore } from '../settings/settings-store.ts';
import { readStoredSettings, type StoredSettings } from '../settings/stored-settings.ts';

/** Settings by electron-store. A file that cannot be read is begun anew rather than keeping the window from opening. */
export function electronSettingsStore(folder: string): SettingsStore {
  putLargeSettingsAside(folder);
  const store = new Store<Partial<StoredSettings>>({
    cwd: folder,
    name: SETTINGS_NAME,
    clearInvalidConfig: true,
  });
  /** What could not be written holds at least until the end. */
  let unwritten: Partial<StoredSettings> = {};
  return {
    read: () => readStoredSettings({ ...store.store, ...unwritten }),
    write: (changed) => {
      try {
        store.set({ ...unwritten, ...changed });
        unwritten = {};
        return success(null);
      } catch (error) {
        unwritten = { ...unwritten, ...changed };
        return failure(notRemembered(describeSystemError(error)));
      }
    },
  };
}
