import type { Line } from '../../../shared/meeting/line.ts';

export type TypedSign = {
  readonly kind: Line['kind'];
  readonly level: 1 | 2;
  /** Characters the sign takes at the start of the line. */
  readonly length: number;
};

type Sign = { readonly pattern: RegExp; readonly kind: Line['kind']; readonly level: 1 | 2 };

const SIGNS: readonly Sign[] = [
  { pattern: /^\s*(?:->|-->|[→➔➜➤►])\s*/u, kind: 'action', level: 1 },
  { pattern: /^\s*(?:=>|==>|⇒)\s*/u, kind: 'decision', level: 1 },
  // Word writes its second bullet as the letter o, and its third as a section sign.
  { pattern: /^\s*(?:[◦○▫‣⁃§]|o(?=[\s\t]))[\s\t]+/u, kind: 'note', level: 2 },
  { pattern: /^\s*(?:[•·▪●■*–—+-])\s+/u, kind: 'note', level: 1 },
  {
    pattern: /^\s*(?:\(?\d{1,3}[.)](?:\d{1,2}[.)]?)*|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])\s+/u,
    kind: 'note',
    level: 1,
  },
];

/** The bullet, number or arrow somebody typed before a line, or null. An arrow always says what the line is. */
export function typedSign(text: string): TypedSign | null {
  for (const { pattern, kind, level } of SIGNS) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { kind, level, length };
  }
  return null;
}

export const isArrow = ({ kind }: TypedSign): boolean => kind !== 'note';
