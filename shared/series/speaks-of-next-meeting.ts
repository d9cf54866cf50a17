/** How each language speaks of the next meeting; the words may stand in either order within one line. */
const NEXT_MEETING: Readonly<Record<string, RegExp>> = {
  en: /\bnext\b.*\b(?:meeting|session|call|sitting)|\b(?:meeting|session|call|sitting)s?\b.*\bnext\b|\b(?:meets?|reconvenes?) again\b/i,
  fr: /prochaine?s?\b.*(?:réunion|séance|session)|(?:réunion|séance|session)\b.*(?:prochaine?s?|suivante?s?)/i,
  es: /próxim[ao]s?\b.*(?:reunión|sesión)|(?:reunión|sesión)\b.*(?:próxim[ao]|siguiente)/i,
  pt: /próxim[ao]s?\b.*(?:reunião|sessão)|(?:reunião|sessão)\b.*(?:próxim[ao]|seguinte)/i,
  de: /nächste[nrs]?\b.*(?:sitzung|treffen|besprechung)|(?:sitzung|treffen)\b.*nächste/i,
  ru: /следующ\p{L}*.*(?:заседани|совещани|встреч)|(?:заседани|совещани|встреч)\p{L}*.*следующ/iu,
  ar: /(?:الاجتماع|الجلسة|اجتماع).*(?:القادم|المقبل|التالي)/u,
  zh: /下(?:一?次|届|屆).*(?:会议|會議|会|會)/u,
};

/** Tells lines that speak of the next meeting; null in a language whose words for it are not known here. */
export function speaksOfNextMeeting(language: string): ((text: string) => boolean) | null {
  const pattern = NEXT_MEETING[language.toLowerCase().split('-')[0] ?? ''];
  return pattern === undefined ? null : (text) => pattern.test(text);
}
