/** A cell for reading numbers from: compatibility forms and narrow spaces plain, Arabic digits as 0 to 9, no marks of direction. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll('،', ',')
    .replace(/\s+/gu, ' ');
