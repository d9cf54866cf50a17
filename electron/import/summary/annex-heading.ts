import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { patternText } from './pattern-text.ts';

export type AnnexKind = 'agenda' | 'participants' | 'previousActions' | 'other';

const ANNEX =
  /^(?:(?:annex|annexe|appendix|anexo|anhang|anlage|allegato|bijlage|bilaga|приложение|додаток|(?:ال)?(?:ملحق|مرفق)|מנספח)(?!\p{L})|附件|附錄|附录|付録)[\s.]*(?<number>\d{1,3}|[ivxlc]{1,5}|[a-z]|[一二三四五六七八九十]{1,3}|الأول|الثاني|الثالث|الرابع|الخامس)?(?!\p{L})\s*(?<separator>[:：.–—-])?\s*(?<title>.*)$/iu;
const AGENDA =
  /agenda|ordre du jour|orden del d[ií]a|tagesordnung|ordem d[oe]|ordine del giorno|programme|повестк|议程|議程|議事次第|جدول/iu;
const PARTICIPANTS =
  /particip|attend|présents|presents|asistent|teilnehm|anwesen|participanti|deelnemers|участник|присутств|与会|與會|出席|参加|المشارك|الحضور/iu;
const BARE_AGENDA =
  /^(?:(?:the|draft|final|adopted|provisional|meeting)\s+)*agenda$|^ordre du jour$|^orden del d[ií]a$|^tagesordnung$|^повестка дня$|^(?:会议|會議)?(?:议程|議程)$|^جدول (?:الأعمال|أعمال الاجتماع)$/iu;
const BARE_PARTICIPANTS =
  /^(?:list of\s+)?(?:participants|attendees|attendance)(?:\s+list)?$|^liste des participants$|^lista de participantes$|^teilnehmer(?:liste)?$|^список участников$|^(?:与会者名单|與會者名單|出席名单|参会人员名单)$|^قائمة (?:المشاركين|الحضور)$/iu;

/**
 * What annex a heading begins, or null where it begins none. A prominent line (heading, bold) may name the annex in
 * any way; a plain one must look like a heading, so that "Annex 1 was adopted." stays a sentence.
 */
export function readAnnexHeading(
  text: string,
  isProminent: boolean,
  styles: readonly CompleteStyle[],
): AnnexKind | null {
  const plain = text.trim();
  if (plain.length > 400) return null;
  if (isProminent) for (const [pattern, kind] of patternsOf(styles)) if (pattern.test(plain)) return kind;
  const annex = ANNEX.exec(plain)?.groups;
  if (annex === undefined) {
    if (!isProminent && plain.length > 60) return null;
    if (isProminent && styles.some(({ labels }) => labels.previousActionsAnnex === plain))
      return 'previousActions';
    return BARE_AGENDA.test(plain) ? 'agenda' : BARE_PARTICIPANTS.test(plain) ? 'participants' : null;
  }
  const title = annex['title'] ?? '';
  const isHeading =
    isProminent || title === '' || (annex['separator'] !== undefined && !/[.;,]$/.test(title));
  if (!isHeading || (annex['number'] === undefined && annex['separator'] === undefined && title !== ''))
    return null;
  if (styles.some(({ labels }) => labels.previousActionsAnnex === title)) return 'previousActions';
  if (PARTICIPANTS.test(title)) return 'participants';
  return AGENDA.test(title) ? 'agenda' : 'other';
}

type LabelPattern = readonly [RegExp, AnnexKind];
/** Asked for by every heading of a document; a list of styles is a value. */
const known = new WeakMap<readonly CompleteStyle[], readonly LabelPattern[]>();

/** What the styles' own annex headings look like, whatever their number; each form once. */
function patternsOf(styles: readonly CompleteStyle[]): readonly LabelPattern[] {
  const made = known.get(styles);
  if (made !== undefined) return made;
  const sources = new Map<string, AnnexKind>();
  for (const { labels } of styles)
    for (const [title, kind] of [
      [labels.agendaAnnex, 'agenda'],
      [labels.participantsAnnex, 'participants'],
      [labels.previousActionsAnnex, 'previousActions'],
    ] as const)
      if (title !== '' && !sources.has(labelPattern(labels.annex, title)))
        sources.set(labelPattern(labels.annex, title), kind);
  const patterns = [...sources].map(([source, kind]) => [new RegExp(source, 'u'), kind] as const);
  known.set(styles, patterns);
  return patterns;
}

/** A house style's annex label filled with this title and any number. */
function labelPattern(label: string, title: string): string {
  const pieces = label.split(/(\{number\}|\{title\})/).map((part) => {
    if (part === '{number}') return '\\d+';
    // A no-break space may have become a plain one on the way.
    return patternText(part === '{title}' ? title : part).replaceAll(/[ \u00a0]/g, '[ \\u00a0]');
  });
  return `^${pieces.join('')}$`;
}
