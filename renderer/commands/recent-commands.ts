import { remembered } from '../store/remembered.ts';

const KEPT = 8;
const recent = remembered<readonly string[]>('recent-commands', [], (value) =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, KEPT) : null,
);

/** Ids of the commands run last, the latest first. */
export const recentCommands = (): readonly string[] => recent.read();

export const rememberCommand = (id: string): void =>
  recent.write([id, ...recent.read().filter((other) => other !== id)].slice(0, KEPT));
