/** Word's unit of length, 1/20 of a point. */
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Millimetres in twips. */
export const millimetres = (length: number): number => Math.round(length * TWIPS_PER_MILLIMETRE);

/** Points in half-points, Word's unit of type size. */
export const halfPoints = (size: number): number => Math.round(size * 2);

/** A colour as Word writes it: `#0b57a4` is `0B57A4`. */
export const wordColour = (colour: string): string => colour.slice(1).toUpperCase();
