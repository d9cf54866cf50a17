import type { Settings } from '../../../shared/bridge/contract.ts';
import type { Command } from '../../commands/command.ts';
import { changeSettings, settingsStore } from '../../store/settings.ts';

const themeCommand = (theme: Settings['theme'], label: string): Command => ({
  id: `settings.theme-${theme}`,
  label,
  group: 'View',
  shortcut: null,
  isEnabled: () => settingsStore.getState().theme !== theme,
  run: () => changeSettings({ theme }),
});

const textCommand = (id: string, label: string, shortcut: string, step: number): Command => ({
  id: `settings.${id}`,
  label,
  group: 'View',
  shortcut,
  repeats: true,
  isEnabled: () => {
    const size = settingsStore.getState().textSize + step;
    return size >= 12 && size <= 28;
  },
  run: () => changeSettings({ textSize: settingsStore.getState().textSize + step }),
});

export const settingsCommands: readonly Command[] = [
  themeCommand('light', 'Light theme'),
  themeCommand('dark', 'Dark theme'),
  themeCommand('system', 'Theme as the system'),
  textCommand('textLarger', 'Larger text', 'Mod+Alt++', 2),
  textCommand('textSmaller', 'Smaller text', 'Mod+Alt+-', -2),
];
