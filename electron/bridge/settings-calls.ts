import type { Handlers } from '../../shared/bridge/contract.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type SettingsCalls = Pick<Handlers<Caller>, 'readSettings' | 'writeSettings'>;

/** What the user set, remembered between starts. */
export const settingsCalls = ({ services: { settings } }: BridgeParts): SettingsCalls => ({
  readSettings: async () => settings.read().settings,
  writeSettings: async (_caller, changed) => settings.write({ settings: changed }),
});
