import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { editionFileStem } from '../../../shared/summary/editions/edition.ts';
import { FORMATS, type Format } from '../../export/formats.ts';
import { isStream } from '../write-output.ts';
import { HANDOUT_ENDINGS, type HandoutKind } from '../../../shared/handouts/handout-kind.ts';
import type { ExportCommandOptions as Options } from './export-command.ts';
import { HANDOUT_FLAGS } from './handout-flags.ts';

/** Where each format of a meeting goes; one asked for by name wins over `--all`. `stem` is what the house style calls it. */
export function exportTargets(
  file: string,
  options: Options,
  stem = editionFileStem(stemOf(file), options.edition),
): Map<Format, string> {
  const named = FORMATS.map(
    (format) =>
      [
        format,
        options[format] ?? (options.all === undefined ? undefined : join(options.all, `${stem}.${format}`)),
      ] as const,
  );
  return new Map(named.flatMap(([format, target]) => (target === undefined ? [] : [[format, target]])));
}

/** Where each handout of a meeting goes; one asked for by name wins over `--handouts`. */
export function handoutTargets(file: string, options: Options): Map<HandoutKind, string> {
  const stem = stemOf(file);
  return new Map(
    HANDOUT_FLAGS.flatMap(({ kind, option }) => {
      const target =
        options[option] ??
        (options.handouts === undefined
          ? undefined
          : join(options.handouts, `${stem}${HANDOUT_ENDINGS[kind]}`));
      return target === undefined ? [] : [[kind, target] as const];
    }),
  );
}

/** What the documents of a meeting are called, without extension. */
export const stemOf = (file: string): string => (file === '-' ? 'meeting' : basename(file, extname(file)));

/** Says which output would take the place of a file that is read or of another output, or null. */
export async function targetProblem(files: readonly string[], options: Options): Promise<string | null> {
  const taken = new Set<string>();
  for (const input of [...files, options.template, options.style])
    if (input !== undefined && input !== '-') taken.add(await identityOf(input));
  for (const file of files)
    for (const target of [
      ...exportTargets(file, options).values(),
      ...handoutTargets(file, options).values(),
    ]) {
      if (target === '-' || (await isStream(target))) continue;
      const identity = await identityOf(target);
      if (taken.has(identity))
        return `${target} is also read, or is the file of another format, and would be overwritten. Nothing was exported. Choose another name or folder.`;
      taken.add(identity);
    }
  return null;
}

/** The files of these paths, each as one text. */
export async function identitiesOf(paths: readonly (string | undefined)[]): Promise<Set<string>> {
  const identities = new Set<string>();
  for (const path of paths) if (path !== undefined && path !== '-') identities.add(await identityOf(path));
  return identities;
}

/** The first target that is taken, or null. What a meeting is called is known only when it is read. */
export async function takenTarget(
  targets: ReadonlyMap<Format, string>,
  taken: ReadonlySet<string>,
): Promise<string | null> {
  for (const target of targets.values())
    if (target !== '-' && !(await isStream(target)) && taken.has(await identityOf(target))) return target;
  return null;
}

/** One text for a file however its path is written; of one that is not there yet, the path through its real folder. */
async function identityOf(path: string): Promise<string> {
  const whole = resolve(path);
  const found = await stat(whole, { bigint: true }).catch(() => null);
  if (found !== null) return `${found.dev}:${found.ino}`;
  return join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole));
}
