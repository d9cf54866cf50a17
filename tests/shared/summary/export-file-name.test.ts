import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../../shared/summary/editions/edition.ts';
import { exportFileName } from '../../../shared/summary/export-file-name.ts';
import { FILE_NAME_PLACES } from '../../../shared/summary/file-name-pattern.ts';
import { houseStyleSchema } from '../../../shared/summary/house-style.ts';
import { arbitraryMeeting, arbitraryText } from '../../arbitraries.ts';
import { makeMeeting } from '../../builders.ts';

const styleNamed = (fileName: string) => houseStyleSchema.parse({ id: 'x', name: 'X', fileName });
const named = (pattern: string, meeting = makeMeeting({ number: 'XIV', body: 'IGF MAG' })) =>
  exportFileName(meeting, styleNamed(pattern));

describe('the name of exported files', () => {
  it('[HS9] is the pattern of the house style, filled in', () => {
    expect(named('')).toBeNull();
    expect(named('{body} {number} - {title} ({date}, {language})')).toBe(
      'IGF MAG XIV - Action items & next steps (2026-03-02, en)',
    );
    expect(named('{meeting}')).toBe('IGF MAG Meeting XIV');
    expect(exportFileName(makeMeeting(), styleNamed('{body}_{edition}'), 'public')).toBe('Board_public');
  });

  it('[HS9] a part that is empty goes with what stands before it', () => {
    const bare = makeMeeting({ body: 'Board', number: '', date: null });
    expect(named('{body} {number} - {date} Minutes', bare)).toBe('Board Minutes');
    expect(named('{edition} {body}', bare)).toBe('Board');
    expect(named('{date}{number}', bare)).toBeNull();
  });

  it('[HS9] a place there is not is refused, with those there are', () => {
    const checked = houseStyleSchema.safeParse({ id: 'x', name: 'X', fileName: '{body} {path}' });
    expect(checked.error?.issues[0]?.message).toContain('has {path}');
    expect(checked.error?.issues[0]?.message).toContain('{edition}');
  });

  it('[HS9] is a name every system takes, whatever the meeting and the pattern, and never a path', () => {
    const piece = fc.oneof(
      fc.constantFrom(...FILE_NAME_PLACES.map((place) => `{${place}}`)),
      fc.constantFrom('../', '..\\', '/etc/', 'C:', 'con', 'NUL', 'aux.x', '.', ' ', '*', '\u0000', '~', '-'),
      arbitraryText,
    );
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(pattern, arbitraryMeeting, fc.constantFrom(...EDITIONS), (fileName, meeting, edition) => {
        const style = houseStyleSchema.safeParse({ id: 'x', name: 'X', fileName });
        fc.pre(style.success);
        if (!style.success) return;
        const name = exportFileName(meeting, style.data, edition);
        if (name === null) return;
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(name.length).toBeGreaterThan(0);
        expect(new TextEncoder().encode(`${name}.docx`).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 300 },
    );
  });
});
