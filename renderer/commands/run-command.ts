import { notify } from '../store/notices.ts';
import { logError } from '../store/log-error.ts';
import { rememberCommand } from './recent-commands.ts';
import type { Command } from './command.ts';

/** Runs a command where it can run now. What goes wrong in it is said and never spreads. */
export function runCommand(command: Command): void {
  if (!command.isEnabled()) return;
  rememberCommand(command.id);
  const failed = (error: unknown): void => {
    logError('command', error, command.id);
    notify(`“${command.label}” did not work. Your text is as it was; please try once more.`, { tone: 'bad' });
  };
  try {
    const running = command.run();
    if (running instanceof Promise) running.catch(failed);
  } catch (error) {
    failed(error);
  }
}
