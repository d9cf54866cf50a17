import packageJson from '../../package.json' with { type: 'json' };
import { versionSchema } from '../../shared/diagnosis/log-event.ts';

/** The version of Rapporteur that runs, and of what it runs on. */
export const applicationVersion = versionSchema.parse(packageJson.version);
export const nodeVersion = versionSchema.parse(process.version);

const PARTS = { node: 'Node', v8: 'V8', electron: 'Electron', chrome: 'Chromium' } as const;

/** Name and version of what this host has; Electron and Chromium are not in the browser host. */
export const versionsOfParts = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PARTS).flatMap(([key, name]) => {
      const version = process.versions[key];
      return version === undefined ? [] : [[name, version]];
    }),
  );
