import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import {
  describeMeetingFileFailure,
  meetingJsonSchema,
  readMeetingText,
  writeMeetingText,
} from '../../../shared/meeting/meeting-file.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';

const fileOf = (content: object) =>
  JSON.stringify({ format: 'rapporteur/meeting', version: 1, id: 'm', ...content }, null, 2);

/** The sentence a user reads for a text that does not open. */
function refusalOf(text: string): string {
  const read = readMeetingText(text);
  if (read.ok) throw new Error('The text opened.');
  return describeMeetingFileFailure(read.error, 'x.minutes');
}

describe('the .minutes file', () => {
  it('[FF1] any valid meeting → text → meeting is the same', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const read = readMeetingText(writeMeetingText(meeting));
        expect(read).toEqual({ ok: true, value: { meeting, notices: [] } });
      }),
    );
  });

  it('[FF2] the same meeting is the same text, in whatever order its fields were set', () => {
    const meeting = makeMeeting({ later: 1, agenda: [{ id: 'a', title: 'A', extra: 2, minutes: [] }] });
    const turned = Object.fromEntries(Object.entries(meeting).toReversed()) as typeof meeting;
    expect(writeMeetingText(turned)).toBe(writeMeetingText(meeting));
  });

  it('[FF2] the shipped example is exactly what is written for it', async () => {
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(new URL('../../../examples/igf-mag-xiv.minutes', import.meta.url), 'utf8');
    expect(writeMeetingText(referenceMeeting())).toBe(text);
  });

  it('[FF3] fields this version does not know survive, at every level', () => {
    const text = fileOf({
      later: { a: [1] },
      agenda: [{ id: 'a', title: 'A', later: 1, minutes: [{ kind: 'note', id: 'l', text: 'x', later: 2 }] }],
    });
    const read = readMeetingText(text);
    const again = JSON.parse(writeMeetingText(read.ok ? read.value.meeting : makeMeeting()));
    expect(again).toMatchObject(JSON.parse(text));
  });

  it('[FF4] a file by hand may leave out what has a usual value', () => {
    const read = readMeetingText(fileOf({}));
    expect(read.ok && read.value.meeting).toMatchObject({
      timeZone: 'UTC',
      agenda: [],
      roster: [],
      houseStyle: 'action-items',
    });
  });

  it('[FF5] control characters are taken out and said, the words stay', () => {
    const read = readMeetingText(fileOf({ place: 'On\u0000line\twith\nbreak \ud800' }));
    expect(read).toMatchObject({
      ok: true,
      value: { meeting: { place: 'Online with break \ufffd' }, notices: [expect.stringContaining('1 text')] },
    });
  });

  it('[FF5] attendance of nobody on the roster is left out and said', () => {
    const read = readMeetingText(fileOf({ attendance: { ghost: { state: 'present' } } }));
    expect(read).toMatchObject({
      ok: true,
      value: { meeting: { attendance: {} }, notices: [expect.stringContaining('ghost (present)')] },
    });
  });

  it('[FF5] a key that reaches into JavaScript is left out, whatever it holds', () => {
    const text = fileOf({}).replace('"id": "m"', '"id": "m", "__proto__": { "polluted": true }');
    const read = readMeetingText(text);
    expect(read).toMatchObject({ ok: true, value: { notices: [expect.stringContaining('__proto__')] } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('[FF6] a byte order mark is no fault', () => {
    expect(readMeetingText(`\ufeff${fileOf({})}`).ok).toBe(true);
  });

  it.each([
    ['', 'x.minutes is empty: what it held is not in it any more.'],
    [' \n\0', 'x.minutes is empty: what it held is not in it any more.'],
    ['hello', 'x.minutes is not a Rapporteur meeting file: it is not JSON.'],
    ['[]', 'x.minutes is not a Rapporteur meeting file: it holds no meeting.'],
    [
      '{"a": 1}',
      'x.minutes is not a Rapporteur meeting file: it does not say "format": "rapporteur/meeting".',
    ],
    ['{"a": ', 'x.minutes is not a Rapporteur meeting file: it does not say "format": "rapporteur/meeting".'],
  ])('[FF7] %j is not a meeting file', (text, sentence) => {
    expect(refusalOf(text)).toContain(sentence);
  });

  it('[FF8] a newer version is refused by its number', () => {
    expect(refusalOf(JSON.stringify({ format: 'rapporteur/meeting', version: 2, anything: true }))).toContain(
      'newer Rapporteur (file version 2',
    );
  });

  it.each([
    [
      'broken JSON',
      fileOf({ place: 'x' }).replace('"place": "x"', '"place": x"'),
      'line 5: the JSON is broken there',
    ],
    ['cut in the middle', fileOf({ place: 'x' }).slice(0, -10), 'the JSON is broken there'],
    [
      'a wrong type',
      fileOf({ agenda: [{ id: 'a', title: 7 }] }),
      'line 8, field agenda[0].title: expected string',
    ],
    ['a missing field', fileOf({ agenda: [{ id: 'a' }] }), 'line 6, field agenda[0].title'],
    ['a day that is none', fileOf({ date: '2026-02-30' }), 'field date: must be a day as in 2026-03-02'],
    ['a time that is none', fileOf({ startTime: '25:00' }), 'field startTime: must be a time'],
    [
      'an unknown kind of line',
      fileOf({ agenda: [{ id: 'a', title: 'A', minutes: [{ kind: 'video', id: 'v' }] }] }),
      'field agenda[0].minutes[0].kind',
    ],
    [
      'an id twice',
      fileOf({
        agenda: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
      'field agenda[1].id: repeats the id "a"',
    ],
    ['an id that is none', fileOf({ id: '__proto__' }), 'field id: must be 1 to 64 letters'],
    ['a version that is none', fileOf({ version: 'one' }), 'field version: must be a whole number'],
    [
      'a text too long',
      fileOf({ place: 'x'.repeat(LIMITS.nameLength + 1) }),
      'field place: must have at most 1,000 characters',
    ],
    ['half a minute', fileOf({ slotMinutes: 1.5 }), 'field slotMinutes'],
  ])('[FF9] %s is damage, with line and field', (_what, text, sentence) => {
    expect(refusalOf(text)).toContain('x.minutes is damaged at line');
    expect(refusalOf(text)).toContain(sentence);
  });

  it.each([
    ['nested brackets', '['.repeat(5_000_000)],
    [
      'nested brackets within a meeting',
      `{"format":"rapporteur/meeting","version":1,"id":"m","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
  ])('[FF10] %s are refused before anything follows them down', (_what, text) => {
    const begun = performance.now();
    expect(refusalOf(text)).toContain('nested deeper than 32 levels');
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('[FF10] brackets inside texts do not count', () => {
    expect(readMeetingText(fileOf({ place: '[{'.repeat(100), number: '\\"[[' })).ok).toBe(true);
  });

  it('[FF11] no text whatever makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          expect(() => readMeetingText(text)).not.toThrow();
        },
      ),
    );
  });

  it('[FF11] no change of a single character of a real file makes it throw', () => {
    const text = writeMeetingText(referenceMeeting());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ unit: 'binary', maxLength: 2 }), (place, change) => {
        expect(() => readMeetingText(text.slice(0, place) + change + text.slice(place + 1))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('[FF12] the published schema accepts what is written, and refuses what is refused', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(meetingJsonSchema());
    expect(validate(JSON.parse(writeMeetingText(referenceMeeting())))).toBe(true);
    expect(validate({ format: 'rapporteur/meeting', version: 1, id: 'm' })).toBe(true);
    expect(validate({ format: 'rapporteur/meeting', version: 2, id: 'm' })).toBe(false);
    expect(validate({ format: 'rapporteur/meeting', version: 1, id: 'm', agenda: [{ id: 'a' }] })).toBe(
      false,
    );
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        expect(validate(JSON.parse(writeMeetingText(meeting)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
