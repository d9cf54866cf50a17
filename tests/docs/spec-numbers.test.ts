import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const spec = readFileSync(join(ROOT, 'docs', 'SPEC.md'), 'utf8');
const rules = [...spec.matchAll(/^- \*\*([A-Z]{2}\d+)\*\* \S/gm)].flatMap(([, number]) => number ?? []);

/** What the names of tests quote: `[SM4]`, or several in one pair of brackets. */
const quoted = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:test|spec)\.ts$/.test(path) && !path.endsWith('spec-numbers.test.ts'))
  .flatMap((path) => [
    ...readFileSync(join(ROOT, 'tests', path), 'utf8').matchAll(/\[([A-Z]{2}\d+(?:[ ,]+[A-Z]{2}\d+)*)\]/g),
  ])
  .flatMap(([, numbers = '']) => numbers.split(/[ ,]+/));

describe('docs/SPEC.md', () => {
  it('gives each number to one rule', () => {
    expect(rules.filter((number, index) => rules.indexOf(number) !== index)).toEqual([]);
    expect(rules.length).toBeGreaterThan(300);
  });

  it('has no rule that no test quotes', () => {
    const known = new Set(quoted);
    expect(rules.filter((number) => !known.has(number))).toEqual([]);
  });

  it('has every rule that a test quotes', () => {
    const known = new Set(rules);
    expect([...new Set(quoted)].filter((number) => !known.has(number))).toEqual([]);
  });
});
