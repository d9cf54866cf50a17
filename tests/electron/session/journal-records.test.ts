import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeRecords,
  encodeRecords,
  journalStart,
  type JournalRecord,
} from '../../../electron/session/journal-records.ts';

const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
const arbitraryRecord: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.string().map((path): JournalRecord => ({ kind: 'about', about: { path } })),
  fc
    .uint8Array({ maxLength: 40 })
    .map((update): JournalRecord => ({ kind: 'update', update: Buffer.from(update) })),
  fc
    .tuple(fc.constantFrom('writing' as const, 'written' as const, 'contains' as const), hash)
    .map(([kind, value]): JournalRecord => ({ kind, hash: value })),
);
const journalOf = (records: readonly JournalRecord[]) =>
  Buffer.concat([journalStart(), encodeRecords(records)]);

describe('the records of a recovery journal', () => {
  it('[SE11] are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord), (records) => {
        expect(decodeRecords(journalOf(records))).toEqual(records);
      }),
    );
  });

  it('[SE11] with any one byte changed, all before the one it hit are read and nothing wrong is', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRecord, { minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (records, place, change) => {
          const bytes = journalOf(records);
          const hit = journalStart().byteLength + (place % (bytes.byteLength - journalStart().byteLength));
          bytes[hit] = (bytes[hit] ?? 0) ^ change;
          const before = records.filter(
            (_, index) => journalOf(records.slice(0, index + 1)).byteLength <= hit,
          );
          expect(decodeRecords(bytes)).toEqual(before);
        },
      ),
    );
  });

  it('[SE11] are none where the first line is another', () => {
    expect(decodeRecords(Buffer.from('rapporteur/recovery 2\n'))).toBeNull();
    expect(decodeRecords(new Uint8Array())).toBeNull();
  });
});
