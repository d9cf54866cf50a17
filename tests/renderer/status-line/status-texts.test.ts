import { describe, expect, it } from 'vitest';
import { presenceText } from '../../../renderer/features/status-line/presence-text.ts';
import { saveText } from '../../../renderer/features/status-line/save-text.ts';
import { windowsText } from '../../../renderer/features/status-line/windows-text.ts';
import type { Whereabouts } from '../../../shared/bridge/whereabouts.ts';
import { makeMeeting } from '../../builders.ts';

const usual = { state: { kind: 'saved', at: null }, isConnected: true, isReadOnly: false } as const;

describe('the status line', () => {
  it('[WI50] says the truth about saving, in words', () => {
    const at = new Date(2026, 2, 2, 14, 3, 21).toISOString();
    expect(saveText({ ...usual, state: { kind: 'saved', at } })).toEqual({
      text: 'Saved 14:03:21',
      tone: 'good',
    });
    expect(saveText({ ...usual, state: { kind: 'saving' } }).text).toBe('Saving…');
    expect(saveText({ ...usual, state: { kind: 'unsaved' } }).text).toBe('Saving…');
    const sentence = 'Not saved: the disk is full. Your text is safe in memory.';
    expect(saveText({ ...usual, state: { kind: 'failing', sentence } })).toEqual({
      text: sentence,
      tone: 'bad',
    });
  });

  it('[WI50] a lost connection outweighs what was last known of the file', () => {
    const lost = saveText({ ...usual, isConnected: false });
    expect(lost.tone).toBe('bad');
    expect(lost.text).toMatch(/Not connected.*safe in this window/);
    expect(saveText({ ...usual, isReadOnly: true }).text).toMatch(/^Read-only/);
  });

  const roster = [
    { id: 'g', name: 'Members', participants: ['a', 'b', 'c'].map((id) => ({ id, familyName: id })) },
    { id: 'h', name: 'Guests', participants: [{ id: 'd', familyName: 'd' }] },
  ];
  const attendance = {
    a: { state: 'present' as const },
    b: { state: 'apologies' as const },
    d: { state: 'online' as const },
  };

  it('[WI51] counts who takes part, in the room or online', () => {
    const { count, quorum } = presenceText(makeMeeting({ roster, attendance }));
    expect(count.text).toBe('2 of 4 present');
    expect(quorum).toBeNull();
  });

  it('[WI51] says whether there is a quorum, of the groups it counts', () => {
    const needs = (minimum: number, groups: string[]) =>
      presenceText(makeMeeting({ roster, attendance, quorum: { minimum, groups } })).quorum;
    expect(needs(2, ['g'])).toEqual({ text: 'No quorum: 1 more needed', tone: 'warn' });
    expect(needs(1, ['g'])?.tone).toBe('good');
    expect(needs(2, [])?.tone).toBe('good');
  });

  it('[WI52] names the windows by who sits there or by number, and where they are as far as it is known', () => {
    const { agenda } = makeMeeting({ agenda: [{ id: 'one', title: 'Opening' }] });
    const at = (window: number, more: object): Whereabouts => ({
      window,
      panel: null,
      itemId: null,
      lineId: null,
      ...more,
    });
    const others = [
      at(1, { name: 'Anja', panel: 'minutes', itemId: 'one' }),
      at(2, { panel: 'document', itemId: 'removed' }),
      at(4, {}),
    ];
    expect(windowsText({ own: 3, others }, agenda)).toEqual({
      count: '4 windows',
      places:
        'This is window 3. Anja is in the minutes, item 1, Opening. Window 2 is in the document. Window 4 is open.',
    });
  });
});
