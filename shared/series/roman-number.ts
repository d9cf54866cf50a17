const DIGITS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** MMMCMXCIX: four thousand has no usual form. */
export const LARGEST_ROMAN = 3_999;

/** A number from 1 to 3,999 in Roman numerals, upper case. */
export function romanOf(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of DIGITS) for (; rest >= value; rest -= value) text += digits;
  return text;
}

/** What Roman numerals in upper case say; null for what is none or is not in its usual form ("IIII"). */
export function readRoman(text: string): number | null {
  let rest = text;
  let number = 0;
  for (const [value, digits] of DIGITS)
    for (; rest.startsWith(digits); rest = rest.slice(digits.length)) number += value;
  return rest === '' && number > 0 && number <= LARGEST_ROMAN && romanOf(number) === text ? number : null;
}
