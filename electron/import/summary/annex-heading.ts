import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { patternText } from './pattern-text.ts';

export type AnnexKind = 'agenda' | 'participants' | 'other';

const ANNEX =
  /^(?:annex|annexe|appendix|anexo|anhang|anlage|allegato|bijlage|bilaga|приложение|додаток|附件|附录|付録|ملحق|מנספח)(?!\p{L})[\s.]*(?<number>\d{1,3}|[ivxlc]{1,5}|[a-z])?(?!\p{L})\s*(?<separator>[:.–—-])?\s*(?<title>.*)$/iu;
const AGENDA =
  /agenda|ordre du jour|orden del d[ií]a|tagesordnung|ordem d[oe]|ordine del giorno|programme|повестк|议程|議程|議事次第|جدول/iu;
const PARTICIPANTS =
  /particip|attend|présents|presents|asistent|teilnehm|anwesen|participanti|deelnemers|участник|присутств|与会|與會|出席|参加|المشارك|الحضور/iu;
const BARE_AGENDA =
  /^(?:(?:the|draft|final|adopted|provisional|meeting)\s+)*agenda$|^ordre du jour$|^orden del d[ií]a$|^tagesordnung$|^повестка дня$|^议程$/iu;
const BARE_PARTICIPANTS =
  /^(?:list of\s+)?(?:participants|attendees|attendance)(?:\s+list)?$|^liste des participants$|^lista de participantes$|^teilnehmer(?:liste)?$|^список участников$|^与会者名单$/iu;

/**
 * What annex a heading begins, or null where it begins none. A prominent line (heading, bold) may name the annex in
 * any way; a plain one must look like a heading, so that "Annex 1 was adopted." stays a sentence.
 */
export function readAnnexHeading(
  text: string,
  isProminent: boolean,
  styles: readonly HouseStyle[],
): AnnexKind | null {
  const plain = text.trim();
  if (plain.length > 400) return null;
  if (isProminent)
    for (const { labels } of styles) {
      if (isLabel(plain, labels.annex, labels.agendaAnnex)) return 'agenda';
      if (isLabel(plain, labels.annex, labels.participantsAnnex)) return 'participants';
    }
  const annex = ANNEX.exec(plain)?.groups;
  if (annex === undefined) {
    if (!isProminent && plain.length > 60) return null;
    return BARE_AGENDA.test(plain) ? 'agenda' : BARE_PARTICIPANTS.test(plain) ? 'participants' : null;
  }
  const title = annex['title'] ?? '';
  const isHeading =
    isProminent || title === '' || (annex['separator'] !== undefined && !/[.;,]$/.test(title));
  if (!isHeading || (annex['number'] === undefined && annex['separator'] === undefined && title !== ''))
    return null;
  if (PARTICIPANTS.test(title)) return 'participants';
  return AGENDA.test(title) ? 'agenda' : 'other';
}

/** Whether a text is a house style's annex label filled with this title and any number. */
function isLabel(text: string, label: string, title: string): boolean {
  const pattern = label
    .split(/(\{number\}|\{title\})/)
    .map((part) => (part === '{number}' ? '\\d+' : patternText(part === '{title}' ? title : part)))
    .join('');
  return title !== '' && new RegExp(`^${pattern}$`, 'u').test(text);
}
