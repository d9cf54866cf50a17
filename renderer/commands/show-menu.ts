import type { MenuCommand } from '../../shared/bridge/contract.ts';
import { host } from '../store/host.ts';
import { meetingStore } from '../store/open-meeting.ts';
import { settingsStore } from '../store/settings.ts';
import type { Command } from './command.ts';

const PAUSE = 300;

/** Keeps the host's native menu in step with the commands: sent at once, and again when what can run has changed. */
export function showMenu(commands: readonly Command[]): void {
  if (host().host === 'browser') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = '';
  const send = (): void => {
    timer = undefined;
    const menu: MenuCommand[] = commands.map((command) => ({
      id: command.id,
      label: command.label,
      group: command.group,
      shortcut: command.shortcut,
      isEnabled: command.isEnabled(),
    }));
    const text = JSON.stringify(menu);
    if (text === sent) return;
    sent = text;
    void host().showMenu(menu);
  };
  const later = (): void => {
    timer ??= setTimeout(send, PAUSE);
  };
  send();
  meetingStore.subscribe(later);
  settingsStore.subscribe(later);
}
