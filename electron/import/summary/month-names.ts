import { ARABIC_MONTHS } from '../../../shared/summary/date-text.ts';

/** Languages whose months are recognised without being told the language of the text. */
const LANGUAGES = [
  'en-GB',
  'fr',
  'es',
  'de',
  'pt',
  'ru',
  'ar',
  'zh',
  'it',
  'nl',
  'ja',
  'ko',
  'tr',
  'pl',
  'uk',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'el',
  'ro',
  'hu',
  'id',
  'he',
  'fa',
  'hi',
] as const;

type MonthName = { readonly month: number; readonly language: string };

let names: ReadonlyMap<string, MonthName> | null = null;

/** A month by its name in any of the languages, full or short, upright or inflected; null where it is none. */
export function monthOfName(name: string): MonthName | null {
  names ??= collectNames();
  return names.get(folded(name)) ?? null;
}

/** Without case, accents and the point of an abbreviation, so that "Février" and "fevrier" are one. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<![.,])[.,]+$/, '');

function collectNames(): ReadonlyMap<string, MonthName> {
  const found = new Map<string, MonthName>();
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ];
  for (const language of LANGUAGES)
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, {
        ...form,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, month - 1, 15)));
        const name = folded(parts.find((part) => part.type === 'month')?.value ?? '');
        // The first language that has a name gives it: "mars" is French here, and the same month in Swedish.
        if (/\p{L}{3}/u.test(name) && !found.has(name))
          found.set(name, { month, language: language === 'en-GB' ? 'en' : language });
      }
    }
  found.set('sept', { month: 9, language: 'en' });
  for (const [index, names] of ARABIC_MONTHS.entries())
    for (const name of names.split('/'))
      if (!found.has(folded(name))) found.set(folded(name), { month: index + 1, language: 'ar' });
  return found;
}
