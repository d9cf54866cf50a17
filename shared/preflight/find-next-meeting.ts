import { plainTextOf } from '../meeting/inline-text.ts';
import type { Summary } from '../summary/summary.ts';
import type { Finding } from './finding.ts';

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

/** What a line that speaks of the next meeting looks like in a language; null where its words are not listed here. */
export const nextMeetingPattern = (language: string): RegExp | null =>
  NEXT_MEETING[language.toLowerCase().split('-')[0] ?? ''] ?? null;

/** A summary that does not say when the body meets next; in a language not listed here nothing is said. */
export function findNextMeeting(summary: Summary): Finding[] {
  const pattern = nextMeetingPattern(summary.language);
  if (pattern === null || summary.sections.length === 0) return [];
  const isSaid = summary.sections.some(({ blocks }) =>
    blocks.some(({ text }) => pattern.test(plainTextOf(text))),
  );
  if (isSaid) return [];
  return [
    {
      code: 'next-meeting-missing',
      severity: 'note',
      place: { kind: 'meeting', field: 'agenda' },
      where: 'Minutes',
      message: 'No line says when the next meeting will take place.',
      fix: null,
    },
  ];
}
