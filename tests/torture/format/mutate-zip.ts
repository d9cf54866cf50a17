import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Random } from '../seeded-random.ts';
import type { Mutation } from './mutate-bytes.ts';
import { mutateXml } from './mutate-xml.ts';

const NAMES = [
  '../x',
  '../../../../tmp/torture-escaped',
  '/tmp/torture-escaped',
  'C:\\x',
  'a\\..\\b',
  'x\0.xml',
  '',
  './x',
];
/** Bytes a bomb unpacks to. */
const BOMBS = [20_000_000, 120_000_000, 250_000_000];
const bombs = new Map<string, Buffer>();

/** A package one part of which is some hundred kilobytes that unpack to as many bytes as given. Made once each. */
function bombOf(bytes: Buffer, random: Random): Buffer {
  const size = random.pick(BOMBS);
  const filling = random.pick(['\0', ' ', '<w:p/>']);
  const files = filesOf(bytes);
  const part = Object.keys(files).find((name) => /document\.xml$|sheet0\.xml$/.test(name)) ?? 'x';
  const key = `${size} ${filling} ${part}`;
  const head = Buffer.from(files[part] ?? []).subarray(0, 2_000);
  const bomb =
    bombs.get(key) ??
    Buffer.from(
      zipSync({ ...files, [part]: Buffer.concat([head, Buffer.alloc(size, filling)]) }, { level: 1 }),
    );
  bombs.clear();
  bombs.set(key, bomb);
  return bomb;
}

const filesOf = (bytes: Buffer): Record<string, Uint8Array> => {
  try {
    // What was mutated before may claim any size.
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 20_000_000 });
  } catch {
    return {};
  }
};
/** Names of a damaged directory may be longer than a zip can have; such files are left out. */
const zipped = (files: Zippable): Buffer => {
  const named = Object.entries(files).filter(([name]) => Buffer.byteLength(name) < 65_536);
  return Buffer.from(zipSync(Object.fromEntries(named), { level: 1 }));
};
const decode = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** Where the headers of a zip are that its directory is made of, by their signature. */
function headersOf(bytes: Buffer, signature: string): number[] {
  const found: number[] = [];
  for (
    let at = bytes.indexOf(signature, 0, 'latin1');
    at !== -1;
    at = bytes.indexOf(signature, at + 4, 'latin1')
  )
    found.push(at);
  return found;
}

const changeEntries = (
  bytes: Buffer,
  random: Random,
  change: (files: Record<string, Uint8Array>, name: string) => void,
): Buffer => {
  const files = filesOf(bytes);
  const names = Object.keys(files);
  if (names.length === 0) return bytes;
  change(files, random.pick(names));
  return zipped(files);
};

const changePart: Mutation = (bytes, other, random) => {
  const others = Object.values(filesOf(other));
  return changeEntries(bytes, random, (files, name) => {
    const text = mutateXml(
      decode(files[name]),
      others.length === 0 ? '' : decode(random.pick(others)),
      random,
    );
    files[name] = Buffer.from(text, 'utf8');
  });
};

export const zipMutations: readonly Mutation[] = [
  changePart,
  changePart,
  changePart,
  changePart,
  (bytes, _other, random) =>
    changeEntries(bytes, random, (files, name) => {
      const content = files[name] ?? new Uint8Array();
      if (random.chance(0.5)) delete files[name];
      Object.defineProperty(files, random.pick(NAMES), {
        value: content,
        enumerable: true,
        configurable: true,
      });
    }),
  (bytes, _other, random) =>
    changeEntries(bytes, random, (files, name) => {
      files[name.toUpperCase()] = files[name] ?? new Uint8Array();
    }),
  (bytes, _other, random) => changeEntries(bytes, random, (files, name) => void delete files[name]),
  // The directory says something else than the entries: sizes, checksums, methods, flags, offsets.
  (bytes, _other, random) => {
    const changed = Buffer.from(bytes);
    const at = headersOf(changed, random.pick(['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006']));
    if (at.length === 0) return changed;
    const field = random.pick(at) + 4 + random.below(42);
    if (field + 4 <= changed.length)
      changed.writeUInt32LE(
        random.pick([0, 1, 0xffffffff, 0xffff, 0x7fffffff, random.below(0xffffffff)]),
        field,
      );
    return changed;
  },
  // Bombs are rare: each costs as much as a hundred other cases.
  (bytes, other, random) => (random.chance(0.98) ? changePart(bytes, other, random) : bombOf(bytes, random)),
  (bytes, _other, random) => {
    if (random.chance(0.9)) return changePart(bytes, bytes, random);
    return changeEntries(bytes, random, (files, name) => {
      const filler = Buffer.alloc(
        random.pick([1_000_000, 30_000_000]),
        random.pick(['<a>', '<w:p/>', ' ', 'a']),
      );
      files[name] = Buffer.concat([files[name] ?? new Uint8Array(), filler]);
    });
  },
];
