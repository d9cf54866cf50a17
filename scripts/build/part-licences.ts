import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PartLicence } from '../../shared/diagnosis/part-licence.ts';

/** What this needs of package-lock.json, version 3. */
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Every package that is part of what users get, with the text of its licence, by name. Those of other systems are not there. */
export async function partLicences(checkout: string): Promise<readonly PartLicence[]> {
  const lock = lockSchema.parse(JSON.parse(await readFile(join(checkout, 'package-lock.json'), 'utf8')));
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) =>
      path.startsWith('node_modules/') &&
      !path.includes('/@types/') &&
      dev !== true &&
      devOptional !== true &&
      optional !== true,
  );
  const parts = await Promise.all(
    shipped.map(async ([path, { version = '', license = '' }]): Promise<PartLicence> => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: await textIn(join(checkout, path)),
    })),
  );
  return parts.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function textIn(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => LICENCE_FILE.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}
