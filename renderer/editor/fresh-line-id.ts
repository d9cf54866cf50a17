import type { LineId } from '../../shared/meeting/identifier.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A line id no other line has: 16 random letters and digits (82 bits). */
export const freshLineId = (): LineId =>
  `l${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => LETTERS[byte % LETTERS.length]).join('')}` as LineId;

/** The moment a line is begun. */
export const instantNow = (): string => new Date().toISOString();
