import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFormats, type Format } from '../../electron/export/formats.ts';
import { readSummary } from '../../electron/import/summary/read-summary.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { withoutPrivate } from '../../shared/meeting/without-private.ts';
import { builtInStyles, defaultStyle } from '../../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { arbitraryMeeting } from '../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../builders.ts';

async function printed(
  meeting: Meeting,
  format: Format,
  style: HouseStyle,
  withPrivate = false,
): Promise<Uint8Array> {
  for await (const { result } of printFormats(meeting, [format], {
    style,
    pdfStandard: 'ua-1',
    withPrivate,
  })) {
    if (!result.ok) throw new Error(result.error);
    return Buffer.from(result.value.content);
  }
  throw new Error('nothing was printed');
}

/** The meeting that comes out of a file; `source` says that it was the one carried inside. */
async function readBack(bytes: Uint8Array, name: string): Promise<{ meeting: Meeting; source: string }> {
  const read = await readSummary({ name, bytes }, { swapNames: [] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { meeting: read.value.meeting, source: read.value.source };
}

describe.each(['docx', 'pdf', 'md', 'html'] as const)('meeting → %s → meeting', (format) => {
  it(`[RT1] any meeting comes back exactly, without what is private`, { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMeeting, fc.constantFrom(...builtInStyles), async (meeting, style) => {
        const back = await readBack(await printed(meeting, format, style), `x.${format}`);
        expect(back).toEqual({ meeting: withoutPrivate(meeting), source: 'carried' });
      }),
      { numRuns: format === 'pdf' ? 25 : 60 },
    );
  });

  it('[RT2] with what is private where that was asked', async () => {
    const meeting = makeMeeting({
      agenda: [
        { id: 'a', title: 'A', minutes: [{ kind: 'note', id: 'l', text: 'inside', isInternal: true }] },
      ],
      roster: [{ id: 'g', name: 'G', participants: [{ id: 'p', familyName: 'P', email: 'p@example.org' }] }],
    });
    expect(
      (await readBack(await printed(meeting, format, defaultStyle, true), `x.${format}`)).meeting,
    ).toEqual(meeting);
  });

  it('[RT3] the name of the file says nothing: it is known by what it is', async () => {
    expect(
      (await readBack(await printed(referenceMeeting(), format, defaultStyle), 'attachment')).meeting,
    ).toEqual(referenceMeeting());
  });

  it('[RT4] a note of 10,000 characters, names of every script and text that looks like markup', async () => {
    const long = 'The Secretariat <b>said</b> *so* | # and → then \\ & more. '.repeat(200).slice(0, 10_000);
    const meeting = makeMeeting({
      agenda: [
        {
          id: 'a',
          title: '# 1. <b>|*_\\',
          minutes: [
            { kind: 'note', id: 'l', text: long },
            { kind: 'action', id: 'm', text: '-> x' },
          ],
        },
      ],
      roster: [
        {
          id: 'g',
          name: 'Everyone',
          participants: [
            'Kleinwächter',
            'Παπαδόπουλος',
            'Иванова',
            'محمد',
            'דוד',
            '王小明',
            '山田',
            '김철수',
            'नरेंद्र',
          ].map((familyName, index) => ({ id: `p${index}`, familyName, givenName: '|' })),
        },
      ],
      attendance: Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [`p${index}`, { state: 'present' as const }]),
      ),
    });
    expect((await readBack(await printed(meeting, format, defaultStyle), `x.${format}`)).meeting).toEqual(
      meeting,
    );
  });
});
