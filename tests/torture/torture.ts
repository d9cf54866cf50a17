/**
 * `npm run torture`: tries to break the promises of docs/PROMISES.md, for as long as that takes, and prints what was
 * tried and survived. `--only NAME` (several with commas), `--runs N` (of each format, of copies, of meddling), `--seed N`,
 * `--quick` for a look; `--case N` reads one case of a format again and leaves its file in out/torture. Fails where something was not survived.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textTable } from '../../electron/cli/text-table.ts';
import { CHECKOUT } from '../../scripts/start/places.ts';
import { playManyCopies } from './copies/copies.ts';
import {
  cutPowerInASave,
  cutPowerWhileTyping,
  failEveryDisk,
  meddleWithFiles,
  type Extent,
} from './durability/durability.ts';
import { FORMAT_NAMES, type FormatName } from './format/format-names.ts';
import { fuzzCase, fuzzFormat } from './format/watch-cases.ts';
import type { TortureOutcome } from './torture-outcome.ts';

const given = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    case: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
}).values;
const seed = Number(given.seed ?? Date.now() % 1_000_000);
const runs = (usual: number, quick: number): number => Number(given.runs ?? (given.quick ? quick : usual));
const extent: Extent = {
  seed,
  typing: 2_800,
  torn: given.quick ? 1 : 12,
  everyByte: given.quick ? 997 : 1,
  everyCall: given.quick ? 29 : 1,
  meddling: runs(5_000, 30),
};

/** Kills the built application in real browsers; tests/e2e/kill.spec.ts says what must hold. */
function killHosts(): TortureOutcome[] {
  const kills = runs(170, 2);
  const { status, stdout } = spawnSync('npx', ['playwright', 'test', 'tests/e2e/kill.spec.ts'], {
    cwd: CHECKOUT,
    env: { ...process.env, KILLS: String(kills), KILL_SEED: String(seed) },
    encoding: 'utf8',
  });
  const said = stdout.split('\n').filter((line) => /\[KT\d\]/.test(line));
  const failures =
    status === 0 ? [] : [{ repeat: `KILLS=${kills} KILL_SEED=${seed}`, what: stdout.slice(-1_500) }];
  const worst = Math.max(0, ...said.flatMap((line) => Number(/at most (\d+) ms/.exec(line)?.[1] ?? 0)));
  return [
    {
      promise: 'PM5',
      fault: 'SIGKILL of host, of page, of both',
      runs: 3 * kills,
      failures,
      worst: `${worst} ms of typing`,
    },
  ];
}

async function fuzz(name: FormatName): Promise<TortureOutcome> {
  if (given.case === undefined) return fuzzFormat(name, runs(10_000, 100), seed);
  const folder = join('out', 'torture', `${name}-${seed}-${given.case}`);
  await mkdir(folder, { recursive: true });
  return fuzzCase(name, seed, Number(given.case), folder);
}

const parts: Readonly<Record<string, () => TortureOutcome[] | Promise<TortureOutcome[]>>> = {
  power: () => cutPowerWhileTyping({ ...extent, everyByte: Math.max(7, extent.everyByte) }),
  save: () => cutPowerInASave(extent),
  disks: () => failEveryDisk(extent),
  others: () => meddleWithFiles(extent),
  copies: () => playManyCopies(runs(5_000, 20), seed),
  kills: killHosts,
  ...Object.fromEntries(FORMAT_NAMES.map((name) => [name, async () => [await fuzz(name)]])),
};

const wanted = given.only === undefined ? Object.keys(parts) : given.only.split(',');
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`--only takes ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(2);
}

/** A case may fail in several ways and was still one. */
const survivedOf = ({ runs: count, failures }: TortureOutcome): number =>
  count - new Set(failures.map(({ repeat }) => repeat)).size;

const outcomes: TortureOutcome[] = [];
console.log(`Seed ${seed}.`);
for (const name of wanted)
  for (const outcome of (await parts[name]?.()) ?? []) {
    outcomes.push(outcome);
    console.log(`${outcome.fault}: ${survivedOf(outcome)} of ${outcome.runs}, worst ${outcome.worst}`);
    for (const { repeat, what } of outcome.failures.slice(0, 20))
      console.log(`  ${repeat}\n    ${what.slice(0, 1_000)}`);
  }
console.log(
  `\n${textTable(
    ['Promise', 'Fault', 'Runs', 'Survived', 'Worst'],
    outcomes.map((outcome) => [
      outcome.promise,
      outcome.fault,
      String(outcome.runs),
      String(survivedOf(outcome)),
      outcome.worst,
    ]),
  )}`,
);
process.exitCode = outcomes.every(({ failures }) => failures.length === 0) ? 0 : 1;
