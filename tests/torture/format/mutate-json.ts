import type { Random } from '../seeded-random.ts';
import type { Mutation } from './mutate-bytes.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Json[] | { [key: string]: Json };

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '0',
  'length',
  'id',
  '\ud800',
];
/** Stands in the tree for text JSON.stringify would not write. */
const RAW = '@@raw@@';
const RAW_TEXTS = [
  'NaN',
  '1e999',
  '-1e999',
  '-0',
  '01',
  '1.5',
  'undefined',
  "'x'",
  '{"a":1,"a":2}',
  '"\\ud800"',
  '"\\u0000"',
  '/* x */ 1',
  '[1,]',
];

const deep = (depth: number): Json => {
  let value: Json = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const nasty = (random: Random): Json =>
  random.pick<() => Json>([
    () => null,
    () => true,
    () => -1,
    () => 1e308,
    () => 0.1,
    () => '',
    () => '\ud800',
    () => '\0\u0007',
    () => '../../x',
    () => 'x'.repeat(random.pick([65, 1_001, 100_001, 300_000])),
    () => [],
    () => ({}),
    () => deep(random.pick([5, 20, 40, 2_000])),
    () => Array<Json>(random.pick([100, 2_000])).fill(null),
    () => `${RAW}${random.below(RAW_TEXTS.length)}`,
  ])();

function containersOf(root: Json): Container[] {
  const all: Container[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    all.push(value);
    for (const child of Array.isArray(value) ? value : Object.values(value)) visit(child);
  };
  visit(root);
  return all;
}

const own = (target: { [key: string]: Json }, key: string, value: Json): void =>
  void Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

function changeOnce(containers: readonly Container[], random: Random): void {
  const target = random.pick(containers);
  if (Array.isArray(target)) {
    const at = random.below(target.length);
    const change = random.below(4);
    if (change === 0) target.splice(at, 1);
    else if (change === 1) target.splice(at, 0, structuredClone(target[random.below(target.length)] ?? null));
    else if (change === 2) target[at] = nasty(random);
    else target.push(structuredClone((random.pick(containers) as Json) ?? null));
    return;
  }
  const keys = Object.keys(target);
  const key = keys.length === 0 ? 'x' : random.pick(keys);
  const change = random.below(5);
  if (change === 0) delete target[key];
  else if (change === 1) own(target, random.pick(KEYS), structuredClone(target[key] ?? null));
  else if (change === 2) own(target, random.pick(KEYS), nasty(random));
  else if (change === 3 && typeof target['id'] === 'string') {
    const ids = containers.flatMap((each) => (Array.isArray(each) ? [] : [each['id']]));
    own(target, 'id', random.pick(ids.filter((id) => id !== undefined)));
  } else own(target, key, nasty(random));
}

/** Changes of the tree of a JSON file that leave it JSON, but for a literal here and there. */
const mutateTree: Mutation = (bytes, _other, random) => {
  let root: Json;
  try {
    root = JSON.parse(bytes.toString('utf8')) as Json;
  } catch {
    return bytes;
  }
  const containers = containersOf(root);
  if (containers.length === 0) return bytes;
  for (let count = 1 + random.below(3); count > 0; count--) changeOnce(containers, random);
  const text = JSON.stringify(root, null, random.pick([0, 2])).replaceAll(
    new RegExp(`"${RAW}(\\d+)"`, 'g'),
    (_, index: string) => RAW_TEXTS[Number(index)] ?? '',
  );
  return Buffer.from(text, 'utf8');
};

const deepText: Mutation = (_bytes, _other, random) =>
  Buffer.from(random.pick(['[', '{"a":', '[{"agenda":']).repeat(random.pick([33, 5_000, 500_000])));

export const jsonMutations: readonly Mutation[] = [mutateTree, mutateTree, mutateTree, mutateTree, deepText];
