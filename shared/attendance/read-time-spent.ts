import { plainDigits } from './plain-digits.ts';

/** Beginnings of the units, in the six UN languages, German, Portuguese and those Teams reports were seen in. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|t|tage?|jours?|j|d[ií]as?|дн|день|дней|дня|天|日|يوم|أيام)$/u, 86_400],
  [
    /^(?:h|hrs?|hours?|heures?|horas?|std|stunden?|godz|godziny?|or[ae]|uur|u|uren|ч|час|часа|часов|小时|小時|時間|时|시간|ساعة|ساعات|س)$/u,
    3_600,
  ],
  [
    /^(?:m|min|mins|minutes?|minuten?|minutos?|minuty?|minut[io]|minuut|мин|минут|минуты|минута|分|分钟|分鐘|분|دقيقة|دقائق|د)$/u,
    60,
  ],
  [
    /^(?:s|secs?|seconds?|secondes?|segundos?|seg|sek|sekunden?|sekund[ay]?|second[io]|seconden|с|сек|секунд|секунды|秒|秒钟|초|ثانية|ثواني|ثوان|ث)$/u,
    1,
  ],
];
const PART = /(?<number>\d+(?:[.,]\d+)?)\s*(?<unit>\p{L}+)\.?\s*(?:,|and|und|et|y|e|и|و)?\s*/uy;

/**
 * How long somebody was there, in whole seconds: "1h 13m 42s", "2 h 44 m", "59 Min. 0 Sek.", "204 mins", "1 ч 5 мин",
 * "1小时5分", "1:13:42", "PT1H13M". A bare number counts `bare` seconds each. Null for what is no length of time.
 */
export function readTimeSpent(text: string, bare = 60): number | null {
  const plain = plainDigits(text).toLowerCase().trim();
  if (/^\d+(?:[.,]\d+)?$/u.test(plain)) return Math.round(Number(plain.replace(',', '.')) * bare);
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/u.exec(plain);
  if (clock !== null) return Number(clock[1]) * 3_600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const parts = plain.replace(/^p(?:(\d+d))?t?(?=\d)/u, '$1');
  let [seconds, at] = [0, 0];
  while (at < parts.length) {
    PART.lastIndex = at;
    const found = PART.exec(parts);
    const unit = found?.groups?.['unit'] ?? '';
    const size = UNITS.find(([words]) => words.test(unit))?.[1];
    if (found === null || size === undefined) return null;
    seconds += Number((found.groups?.['number'] ?? '').replace(',', '.')) * size;
    at = PART.lastIndex;
  }
  return at === 0 ? null : Math.round(seconds);
}
