import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../renderer/theme.css', import.meta.url), 'utf8');
type Scheme = 'light' | 'dark';

/** The colour of a token in a scheme, as `#rrggbb`. */
function colourOf(token: string, scheme: Scheme): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const colour = found?.[scheme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`theme.css has no --${token}.`);
  return colour;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'accent-surface'] as const;
const TEXTS = ['text', 'text-muted', 'accent', 'good', 'warn', 'bad'] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (scheme) => {
  const pairs = TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const));

  it.each([
    ...pairs,
    ['accent-text', 'accent'],
    ['text', 'good-surface'],
    ['good', 'good-surface'],
    ['text', 'warn-surface'],
    ['warn', 'warn-surface'],
    ['text', 'bad-surface'],
    ['bad', 'bad-surface'],
  ] as const)('[WI10] %s on %s has a contrast of at least 4.5:1', (text, surface) => {
    expect(contrast(colourOf(text, scheme), colourOf(surface, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    (['border-strong', 'focus'] as const).flatMap((line) =>
      (['surface', 'surface-raised', 'surface-sunken'] as const).map((surface) => [line, surface] as const),
    ),
  )('[WI10] %s on %s has a contrast of at least 3:1', (line, surface) => {
    expect(contrast(colourOf(line, scheme), colourOf(surface, scheme))).toBeGreaterThanOrEqual(3);
  });
});
