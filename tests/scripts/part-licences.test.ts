import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partLicences } from '../../scripts/build/part-licences.ts';
import { CHECKOUT } from '../../scripts/start/places.ts';

describe('the licences in a build', () => {
  it('[DG16] every package users get is named with version and licence, none that only builds or tests', async () => {
    const parts = await partLicences(CHECKOUT);
    const text = await readFile(join(CHECKOUT, 'package.json'), 'utf8');
    const { dependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
    const names = new Set(parts.map(({ name }) => name));
    expect(Object.keys(dependencies ?? {}).filter((name) => !names.has(name))).toEqual([]);
    const onlyHere = [
      'vitest',
      'typescript',
      'electron-builder',
      'oxlint',
      '@playwright/test',
      '@types/node',
    ];
    expect(onlyHere.filter((name) => names.has(name))).toEqual([]);
    expect(parts.filter(({ version, licence }) => version === '' || licence === '')).toEqual([]);
    // Most bring the text of their licence; the name of it is enough for the few that do not.
    expect(parts.filter(({ text }) => text !== '').length).toBeGreaterThan(parts.length * 0.8);
  });
});
