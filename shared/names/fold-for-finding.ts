import { foldName } from './fold-name.ts';

/** Letters Unicode does not take apart into a base letter and an accent, as people type them without. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** The same by the German and Nordic habit of writing an umlaut as two letters. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const SPECIAL = /[øłđðħıŧæœßþ]/gu;
const UMLAUT = /[äöüøå]/gu;

const withoutSpecials = (lowered: string): string =>
  foldName(lowered.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter));

/** Case, accents, special letters and punctuation say nothing: "Ole-Martin Strøm" is "ole martin strom". */
export const foldForFinding = (name: string): string => withoutSpecials(lower(name));

/** Every way a name may be typed: "Müller" is "muller" and "mueller". The first is {@link foldForFinding}. */
export function foldings(name: string): string[] {
  const lowered = lower(name);
  const plain = withoutSpecials(lowered);
  if (lowered.search(UMLAUT) === -1) return [plain];
  return [plain, withoutSpecials(lowered.replace(UMLAUT, (letter) => WRITTEN_OUT[letter] ?? letter))];
}

// A Turkish capital İ lowers to an i and a dot above it, which folding takes away.
const lower = (name: string): string => name.normalize('NFC').toLowerCase();
