/** A TEXT value as people read it: `\n` is a line break, `\,` and `\;` are signs (RFC 5545, section 3.3.11). */
export const calendarText = (value: string): string =>
  value.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
