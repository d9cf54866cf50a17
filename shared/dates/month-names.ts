/** Month names by which dates are noticed: English ones always, and those of the meeting's language. */
const ENGLISH = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

const known = new Map<string, ReadonlyMap<string, number>>();

/** Month (1 to 12) by its name in lower case, long or short, without the dot of an abbreviation. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const made = known.get(language) ?? readNames(language);
  known.set(language, made);
  return made;
}

function readNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2026, month - 1, 15));
    // With a day beside it a month stands in the case in which dates use it: "8 марта", "8 marca".
    for (const style of ['long', 'short'] as const) {
      const name = inLanguage(language, date, style);
      if (name !== '' && !names.has(name)) names.set(name, month);
    }
  }
  for (const [index, forms] of ENGLISH.entries())
    for (const name of forms.split(' ')) if (!names.has(name)) names.set(name, index + 1);
  return names;
}

function inLanguage(language: string, date: Date, month: 'long' | 'short'): string {
  try {
    const options = { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' } as const;
    const parts = new Intl.DateTimeFormat(language, options).formatToParts(date);
    const name = parts.find((part) => part.type === 'month')?.value ?? '';
    const lowered = name.toLocaleLowerCase(language).replace(/\.$/, '');
    return /^\p{L}[\p{L}\p{M}]+$/u.test(lowered) ? lowered : '';
  } catch {
    return '';
  }
}
