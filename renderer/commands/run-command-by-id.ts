import { allCommands } from './all-commands.ts';
import { runCommand } from './run-command.ts';

/** Runs a command by its id, as a menu of the host asks for it; an id nobody knows is ignored. */
export function runCommandById(id: string): void {
  const command = allCommands.find((candidate) => candidate.id === id);
  if (command !== undefined) runCommand(command);
}
