import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeZipFailure } from '../../../electron/import/describe-zip-failure.ts';
import { readZip, type ZipLimits } from '../../../electron/import/read-zip.ts';

const limits: ZipLimits = { entries: 10, entryBytes: 1_000_000, totalBytes: 2_000_000 };
const problemOf = (bytes: Uint8Array, within = limits) => {
  const result = readZip(bytes, within);
  return result.ok ? null : result.error;
};

/** Changes a 16 or 32 bit number of every directory entry, or of every local header. */
function patched(
  zip: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  size: 2 | 4 = 4,
): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === signature) {
      if (size === 4) view.setUint32(at + offset, value, true);
      else view.setUint16(at + offset, value, true);
    }
  return bytes;
}
const DIRECTORY = 0x02014b50;

describe('readZip', () => {
  it('[DX22] gives the files of an archive, packed or stored, without its folders', () => {
    const files = { 'a.xml': strToU8('one'), 'b/c.xml': strToU8('two'.repeat(999)), empty: new Uint8Array() };
    for (const level of [0, 6] as const) {
      const result = readZip(zipSync({ ...files, 'd/': new Uint8Array() }, { level }), limits);
      expect(
        result.ok &&
          Object.fromEntries([...result.value].map(([name, content]) => [name, Buffer.from(content)])),
      ).toEqual(
        Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])),
      );
    }
  });

  it('[DX23] a bomb is refused by what it claims, before anything is unpacked', () => {
    const bomb = zipSync({ bomb: new Uint8Array(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(problemOf(bomb)).toEqual({ kind: 'too-large', entry: 'bomb', limit: 1_000_000 });
    const swarm = zipSync(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, new Uint8Array(900_000)])));
    expect(problemOf(swarm)).toEqual({ kind: 'too-large', entry: null, limit: 2_000_000 });
    const crowd = zipSync(
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, new Uint8Array()])),
    );
    expect(problemOf(crowd)).toEqual({ kind: 'too-many-entries', limit: 10 });
  });

  it('[DX23] a bomb that claims to be small is stopped where its claim ends', () => {
    const liar = patched(zipSync({ bomb: new Uint8Array(90_000_000) }), DIRECTORY, 24, 10);
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(liar)).toEqual({ kind: 'damaged', entry: 'bomb' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('[DX23] entries that share their bytes are refused', () => {
    const zip = zipSync({ one: strToU8('x'.repeat(50)), two: strToU8('y'.repeat(50)) }, { level: 0 });
    expect(problemOf(patched(zip, DIRECTORY, 20, zip.length - 40))?.kind).toBe('damaged');
  });

  it('[DX24] names that lead out of the archive, and names given twice, are refused', () => {
    for (const name of ['../x', '/x', 'a/../../x', 'a\\x', 'C:x', 'a/./x'])
      expect(problemOf(zipSync({ [name]: strToU8('x') }))).toEqual({ kind: 'unsafe-name', entry: name });
    expect(problemOf(zipSync({ 'A.xml': strToU8('x'), 'a.XML': strToU8('y') }))?.kind).toBe('unsafe-name');
  });

  it('[DX25] what is encrypted, packed otherwise, cut short or changed is told apart', () => {
    const zip = zipSync({ 'a.xml': strToU8('text '.repeat(100)) });
    expect(problemOf(patched(zip, DIRECTORY, 8, 1, 2))).toEqual({ kind: 'encrypted', entry: 'a.xml' });
    expect(problemOf(patched(zip, DIRECTORY, 10, 14, 2))).toEqual({ kind: 'unsupported', entry: 'a.xml' });
    expect(problemOf(patched(zip, DIRECTORY, 16, 1))).toEqual({ kind: 'damaged', entry: 'a.xml' });
    expect(problemOf(zip.subarray(0, zip.length - 30))).toEqual({ kind: 'not-a-zip' });
    expect(problemOf(zip.subarray(20))).toEqual({ kind: 'damaged', entry: null });
    expect(problemOf(strToU8('%PDF-1.7'))).toEqual({ kind: 'not-a-zip' });
    expect(problemOf(new Uint8Array())).toEqual({ kind: 'not-a-zip' });
  });

  it('[DX25] whatever bytes are changed, it answers and never throws', () => {
    const zip = zipSync({ 'a.xml': strToU8('text '.repeat(100)), 'b.xml': strToU8('more') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = zip.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const problem = problemOf(bytes);
          expect(problem === null ? 'opens' : describeZipFailure(problem)).toMatch(/^[a-z]/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
