/** Bytes of a file that is taken in, at most: an earlier summary with its pictures, a roster, a report. Refused by size alone. */
export const INCOMING_BYTES = 50 * 1024 * 1024;
