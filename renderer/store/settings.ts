import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { settingsSchema, type Settings } from '../../shared/bridge/contract.ts';
import { host } from './host.ts';
import { notify } from './notices.ts';

/** How this user wants the window; kept by the host, the same for every meeting. */
export const settingsStore = createStore<Settings>(() => settingsSchema.parse({}));

export const useSettings = <Part>(select: (settings: Settings) => Part): Part =>
  useStore(settingsStore, select);

/** Applies a change at once and keeps it; where it cannot be kept it holds as long as the window, and that is said. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const settings = settingsSchema.parse({ ...settingsStore.getState(), ...changes });
  settingsStore.setState(settings);
  const written = await host().writeSettings(settings);
  if (!written.ok) notify(written.error.sentence, { tone: 'warn' });
}

/** Shows settings on the document: the theme as an attribute, the text size as the size of everything. */
export function applySettings({ theme, textSize }: Settings): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.style.setProperty('--text-size', `${textSize}px`);
}
