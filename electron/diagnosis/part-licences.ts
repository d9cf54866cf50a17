import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { partLicenceSchema, type PartLicence } from '../../shared/diagnosis/part-licence.ts';
import { builtFile } from '../library/built-file.ts';

/** What Rapporteur is made of, as the build wrote it down; none where it is run from the sources. */
export async function partLicences(): Promise<readonly PartLicence[]> {
  try {
    const json: unknown = JSON.parse(await readFile(builtFile('licences.json'), 'utf8'));
    return z.array(partLicenceSchema).parse(json);
  } catch {
    return [];
  }
}
