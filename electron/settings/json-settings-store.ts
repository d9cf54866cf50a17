import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure, success } from '../../shared/result.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { notRemembered, type SettingsStore } from './settings-store.ts';
import { readStoredSettings } from './stored-settings.ts';

/** The file in its folder; electron-store adds the same ending to the same name. */
export const SETTINGS_NAME = 'settings';

/**
 * Settings in the file electron-store would write: JSON indented with tabs. Read anew each time, since the other host
 * may run at the same time, and fields this version does not know are kept.
 */
export function jsonSettingsStore(folder: string): SettingsStore {
  const path = join(folder, `${SETTINGS_NAME}.json`);
  /** What could not be written holds at least until the end. */
  let unwritten: object = {};
  putLargeSettingsAside(folder);
  const readRaw = (): object => ({ ...readJson(path), ...unwritten });
  return {
    read: () => readStoredSettings(readRaw()),
    write: (changed) => {
      const all = { ...readRaw(), ...changed };
      try {
        mkdirSync(dirname(path), { recursive: true });
        replaceFile(path, JSON.stringify(all, undefined, '\t'));
        unwritten = {};
        return success(null);
      } catch (error) {
        unwritten = all;
        return failure(notRemembered(describeSystemError(error)));
      }
    },
  };
}

/** Bytes of settings; twenty paths and what is to come have a tenth of it. */
const MOST_BYTES = 1024 * 1024;

/** A file far larger than settings are is no settings: it is put aside, so that they begin anew. */
export function putLargeSettingsAside(folder: string): void {
  const path = join(folder, `${SETTINGS_NAME}.json`);
  try {
    if (statSync(path).size > MOST_BYTES) renameSync(path, `${path}.damaged`);
  } catch {
    // There is none, or it cannot be touched, which reading it tells.
  }
}

function readJson(path: string): object {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}

function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
