import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visiblePanels, type Room } from '../../../renderer/layout/visible-panels.ts';

const room = (width: number, more: Partial<Room> = {}): Room => ({
  width,
  showsDocument: false,
  front: 'minutes',
  companion: 'agenda',
  isReduced: false,
  ...more,
});

describe('the columns', () => {
  it('[WI30] are three from 960 pixels on, and four with the document where there is room for it', () => {
    expect(visiblePanels(room(1024))).toEqual(['agenda', 'minutes', 'attendance']);
    expect(visiblePanels(room(1920))).toEqual(['agenda', 'minutes', 'attendance']);
    expect(visiblePanels(room(1920, { showsDocument: true }))).toEqual([
      'agenda',
      'minutes',
      'document',
      'attendance',
    ]);
    expect(visiblePanels(room(1280, { showsDocument: true }))).toEqual(['agenda', 'minutes', 'document']);
    expect(visiblePanels(room(1024, { showsDocument: true }))).toEqual(['minutes', 'document']);
  });

  it('[WI30] of agenda and attendance the one asked for last stays where there is room for one', () => {
    expect(visiblePanels(room(1280, { showsDocument: true, companion: 'attendance' }))).toEqual([
      'minutes',
      'document',
      'attendance',
    ]);
    expect(visiblePanels(room(800, { companion: 'attendance', front: 'attendance' }))).toEqual([
      'minutes',
      'attendance',
    ]);
  });

  it('[WI31] whatever the room, the panel asked for last shows, and none twice', () => {
    const rooms = fc.record({
      width: fc.integer({ min: 200, max: 4_000 }),
      showsDocument: fc.boolean(),
      front: fc.constantFrom('agenda', 'minutes', 'document', 'attendance'),
      companion: fc.constantFrom('agenda', 'attendance'),
      isReduced: fc.boolean(),
    });
    fc.assert(
      fc.property(rooms, (some) => {
        // As window-state keeps it: who is asked for is the companion too.
        const asked = some.front === 'agenda' || some.front === 'attendance' ? { companion: some.front } : {};
        const given = { ...some, ...asked } as Room;
        const panels = visiblePanels(given);
        expect(new Set(panels).size).toBe(panels.length);
        const front = given.front === 'document' && !given.showsDocument ? 'minutes' : given.front;
        expect(panels).toContain(front);
        expect(panels.includes('document')).toBe(
          given.showsDocument && (given.width >= 640 || given.front === 'document'),
        );
      }),
    );
  });
});
