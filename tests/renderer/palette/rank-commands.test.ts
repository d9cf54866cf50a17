import { describe, expect, it } from 'vitest';
import type { Command } from '../../../renderer/commands/command.ts';
import { rankCommands } from '../../../renderer/features/palette/rank-commands.ts';

const command = (label: string, more: Partial<Command> = {}): Command => ({
  id: label,
  label,
  group: 'Clock',
  shortcut: null,
  isEnabled: () => true,
  run: () => undefined,
  ...more,
});
const commands = [
  command('Next item'),
  command('Previous item'),
  command('Pause the meeting'),
  command('Résumé of actions', { group: 'Actions' }),
  command('Export as PDF', { group: 'Document' }),
  command('Move note to another item', { group: 'Minutes', isEnabled: () => false }),
];
const found = (typed: string, recent: readonly string[] = []) =>
  rankCommands(commands, typed, recent).map(({ label }) => label);

describe('the palette', () => {
  it('[WI60] finds by words, their beginnings, initials and letters in order, in any order and without accents', () => {
    expect(found('pdf')).toEqual(['Export as PDF']);
    expect(found('item next')[0]).toBe('Next item');
    expect(found('pi')[0]).toBe('Previous item');
    expect(found('prvs')[0]).toBe('Previous item');
    expect(found('resume')).toEqual(['Résumé of actions']);
    expect(found('document')).toEqual(['Export as PDF']);
    expect(found('zebra')).toEqual([]);
    expect(found('.*(')).toHaveLength(commands.length);
  });

  it('[WI61] recent ones come first among equals; what cannot run comes last and is still there', () => {
    expect(found('', ['Pause the meeting', 'Export as PDF']).slice(0, 2)).toEqual([
      'Pause the meeting',
      'Export as PDF',
    ]);
    expect(found('', ['Move note to another item']).at(-1)).toBe('Move note to another item');
    expect(found('item')).toContain('Move note to another item');
  });
});
