import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

describe('new --language', () => {
  it.each(['ar', 'zh-Hans', 'es', 'pt-BR'])('[LA15] begins a meeting whose summary is in %s', async (tag) => {
    const { exitCode, output } = await runCommand(['new', '-', '--body', 'Board', '--language', tag]);
    expect([exitCode, JSON.parse(output)]).toEqual([0, expect.objectContaining({ language: tag })]);
  });

  it('[LA15] English where none is said, and what is no tag is refused', async () => {
    const { output } = await runCommand(['new', '-', '--body', 'Board']);
    expect(JSON.parse(output)).toMatchObject({ language: 'en' });
    const { exitCode, errors } = await runCommand(['new', '-', '--language', 'Français!']);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('language must be a language tag')]);
  });
});
