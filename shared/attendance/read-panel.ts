import { COMMON_GIVEN_NAMES } from '../names/common-given-names.ts';
import { foldName } from '../names/fold-name.ts';
import { LIST_MARK } from '../names/list-mark.ts';
import { cleanText } from '../text/clean-text.ts';
import type { ReadReport } from './attendance-report.ts';

/** What a panel of participants says beside names, folded: its heading with a count, roles, states, buttons. */
const HEADING =
  /^(?:(?:meeting )?(?:participants?|attendees|panelists|people|in (?:this|the) (?:meeting|call)|currently in this meeting|contributors|in the meeting|joined|teilnehmer(?:innen)?|in dieser besprechung|teilnehmende|dans cette réunion|participantes|en esta reunión|nesta reunião|участники|в этом собрании|المشاركون|参会者|参与者|与会者)(?: ?\d+)?|\d+ (?:participants|people|attendees))$/u;
/** Headings over people who were asked, or wait outside. */
const ABSENT =
  /^(?:others invited|invited|not joined|(?:in the )?(?:waiting room|lobby)|waiting(?: in (?:the )?lobby)?|suggested|weitere eingeladene|eingeladen|warteraum|im wartebereich|autres invités|salle d attente|otros invitados|sala de espera|outros convidados|другие приглашенные|зал ожидания|آخرون مدعوون|غرفة الانتظار|其他受邀者|等候室)(?: ?\d+)?$/u;
const STATE =
  /^(?:(?:meeting )?(?:co )?(?:host|organi[sz]er|presenter|attendee|guest|cohost|panelist|me|you|external|unverified|gastgeber|organisator(?:in)?|referent(?:in)?|gast|ich|animateur|organisateur|organisatrice|invité|moi|anfitrión|organizador|anfitrião|yo|eu)|(?:un)?muted?|mute all|unmute all|video (?:on|off)|start video|stop video|camera (?:on|off)|raised? hand|hand raised|computer audio|telephone|connected to audio|not connected|recording|invite|share invite|add people|search(?: for people)?|find a participant|type a name|more(?: options)?|more actions|close|see all|mute|pin|chat|lower hand|screen sharing|is presenting|your presentation|host controls|leave|join)$/u;
const MARK =
  /\s*\((?:(?:co-?)?host|me|you|guest|organi[sz]er|external|unverified|presenter|panelist|cohost|gast|ich|moi|yo|eu|extern|invité|(?:co-?host|host|guest|me|you|external)(?:, ?(?:me|you|co-?host|host|guest|external|participant id: ?\d+))+|participant id: ?\d+)\)\s*$/iu;
/** Fewer than this of a panel's lines may be something else. */
const MOST = 0.8;
/** So many roles, states and buttons make a list a panel where no heading does. */
const FEW = 0.1;

/**
 * The names of a participants' panel as copied from a screen, line by line. A panel repeats itself (initials of the
 * picture, a name for screen readers), so one name is one person. Null for text that is no such list: without a line a
 * panel would have, nearly every line must look like the name of a person.
 */
export function readPanel(text: string): ReadReport | null {
  const lines = text
    .split(/\r\n|[\n\r]/u)
    .map((line) => cleanText(line).replace(LIST_MARK, '').replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const marked = lines.filter((line) => isFurniture(line) || MARK.test(line)).length;
  const isMarked = marked >= lines.length * FEW || lines.some((line) => HEADING.test(wordsOf(line)));
  const names = presentLines(lines).flatMap((line, index, present) => {
    if (isFurniture(line) || isInitials(line, present[index + 1] ?? '')) return [];
    return [line.replace(MARK, '')];
  });
  const share = (isSo: (name: string) => boolean): number => names.filter(isSo).length / names.length;
  const isPanel = isMarked
    ? share(mayBeName) >= MOST
    : names.length > 1 && share(isFullName) >= MOST && names.some(hasGivenName);
  if (names.length === 0 || !isPanel) return null;
  const seen = new Set<string>();
  const stays = names.flatMap((name) => {
    const key = foldName(name) || name;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name, email: '', joinedAt: null, leftAt: null, seconds: null }];
  });
  return { source: 'panel', title: null, startedAt: null, stays };
}

/** The lines without those under a heading of people who are not in the meeting. */
function presentLines(lines: readonly string[]): string[] {
  let isAbsent = false;
  return lines.filter((line) => {
    const words = wordsOf(line);
    if (ABSENT.test(words)) isAbsent = true;
    else if (HEADING.test(words)) isAbsent = false;
    return !isAbsent;
  });
}

const isFurniture = (line: string): boolean => {
  const words = wordsOf(line);
  return (
    HEADING.test(words) || ABSENT.test(words) || STATE.test(words) || line.replace(MARK, '').trim() === ''
  );
};

const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** "AL" above "Ada Lovelace": the letters of a picture. */
function isInitials(line: string, next: string): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(line)) return false;
  const initials = new Set(next.split(' ').map((word) => word.charAt(0).toUpperCase()));
  return [...line].every((letter) => initials.has(letter));
}

const mayBeName = (line: string): boolean =>
  line.length <= 120 &&
  /\p{L}|\d{4}/u.test(line) &&
  line.split(' ').length <= 12 &&
  !/[.!?;]$/u.test(line.replace(/\b\p{Lu}\.$/u, ''));

const isFullName = (line: string): boolean =>
  mayBeName(line) &&
  !/\d/u.test(line) &&
  /^\p{Lu}[\p{L}\p{M}'’.-]*,?(?: [\p{L}\p{M}'’.-]+,?)* [\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?: [([].*[)\]])?$/u.test(
    line,
  );

const hasGivenName = (line: string): boolean =>
  foldName(line)
    .split(' ')
    .some((word) => COMMON_GIVEN_NAMES.has(word));
