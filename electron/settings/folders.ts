import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Rapporteur keeps what is not a meeting, and where the meetings are unless told otherwise. */
export type Folders = {
  readonly data: string;
  readonly recovery: string;
  readonly backups: string;
  readonly library: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folders of this user. The data folder is Electron's `userData` of an application named Rapporteur, so both hosts
 * share settings, journals and backups. RAPPORTEUR_DATA and RAPPORTEUR_LIBRARY name others: for tests, and for a
 * portable installation.
 */
export function foldersOf(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): Folders {
  const data =
    environment['RAPPORTEUR_DATA'] ?? join(configurationFolder(environment, platform, home), 'Rapporteur');
  return {
    data,
    ...keptIn(data),
    library: environment['RAPPORTEUR_LIBRARY'] ?? join(home, 'Documents', 'Rapporteur'),
  };
}

/** What is kept of meetings in a data folder. */
export const keptIn = (data: string): Pick<Folders, 'recovery' | 'backups'> => ({
  recovery: join(data, 'recovery'),
  backups: join(data, 'backups'),
});

function configurationFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
}
