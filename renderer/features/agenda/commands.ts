import type { Command } from '../../commands/command.ts';
import { agendaCommands } from './agenda-commands.ts';
import { clockCommands } from './clock/clock-commands.ts';

/** Every command of agenda and clock. */
export const commands: readonly Command[] = [...clockCommands, ...agendaCommands];
