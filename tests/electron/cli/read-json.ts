import { expect } from 'vitest';
import { runCommand } from './run-command.ts';

/** The JSON `read` prints of what stands on standard input. */
export async function read(kind: string, input: string | Uint8Array): Promise<unknown> {
  const { exitCode, output, errors } = await runCommand(['read', kind, '-', '--json'], { input });
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  return JSON.parse(output);
}
