const formatters = new Map<string, Intl.DateTimeFormat>();
/** Far more than a window uses; a meeting that names ever new zones must not fill the memory. */
const MOST = 500;

/**
 * A formatter of dates and times in a language, made once: making one costs a thousand times what using it does. Plain
 * "en" is American in CLDR ("March 2, 2026", and "GMT+1" where the field says "CET"), and the house is British; a
 * language this machine does not know is British too. Throws a RangeError where it does not know the time zone.
 */
export function dateFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localesOf(language), options);
  if (formatters.size >= MOST) formatters.clear();
  formatters.set(key, made);
  return made;
}

function localesOf(language: string): string[] {
  const wanted = language.toLowerCase() === 'en' ? 'en-GB' : language;
  try {
    return [...Intl.getCanonicalLocales(wanted), 'en-GB'];
  } catch {
    return ['en-GB'];
  }
}
