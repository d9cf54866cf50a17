import { guessOffice } from '../../../shared/meeting/guess-office.ts';
import { isTakingPart } from '../../../shared/meeting/attendance-of.ts';
import { plainTextOf } from '../../../shared/meeting/inline-text.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { spokenName } from '../../../shared/meeting/participant-names.ts';
import type { Participant, ParticipantGroup } from '../../../shared/meeting/roster.ts';
import type { CompleteStyle } from '../../../shared/summary/languages/complete-style.ts';
import { openingText } from '../../../shared/summary/opening.ts';
import { patternText } from './pattern-text.ts';

/** Chairs are looked for among all pairs of groups up to this many; above it one group at a time. */
const PAIRS_UP_TO = 24;
/**
 * Stand for the honorific beside a name while a sentence is made into a pattern: one where it is written in letters, one
 * (a character nobody is called by) where it is Chinese and stands behind Chinese names.
 */
const HONORIFICS = ['\ue000', '\u{2fa1d}'] as const;
type Honorific = (typeof HONORIFICS)[number];
const NAME_LIMIT = 200;
/** Characters of an opening paragraph; the reference's has 300. */
const LONGEST = 10_000;
/**
 * How often a choice of offices is tried, weighed by the groups and people to be gone through each time: 24 groups of the
 * reference's size take 100,000 at most. What takes more is no opening that names its offices.
 */
const MOST_WORK = 500_000;

/** The meeting with the offices and honorifics its opening gives, and which of the texts is that opening. */
export type RestoredOpening = { readonly meeting: Meeting; readonly index: number };

/**
 * The opening paragraph is made of the meeting, so reading it back is finding the offices and honorifics that make
 * it: which group chaired, which was the secretariat. Null where no choice gives exactly one of these paragraphs.
 */
export function restoreOpening(
  meeting: Meeting,
  texts: readonly string[],
  style: CompleteStyle,
): RestoredOpening | null {
  if (style.opening === null) return null;
  const size = meeting.roster.reduce((sum, { participants }) => sum + 1 + participants.length, 0);
  let work = 0;
  const isTooMuch = (): boolean => (work += size) > MOST_WORK;
  const present = meeting.roster.filter((group) =>
    group.participants.some((person) => isTakingPart(meeting, person)),
  );
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST) continue;
    for (const choice of choicesOf(meeting, present, style)) {
      if (work > MOST_WORK) return null;
      const restored = matchOffices(text, choice, present, style, isTooMuch);
      if (restored !== null) return { meeting: restored, index };
    }
  }
  return null;
}

/** One way an opening may have been made: of which meeting, who chaired, where honorifics stand. */
type Choice = {
  readonly meeting: Meeting;
  readonly chairs: readonly ParticipantGroup[];
  readonly honorific: Honorific;
};

/** Every such way, the likely ones first. */
function* choicesOf(
  meeting: Meeting,
  present: readonly ParticipantGroup[],
  style: CompleteStyle,
): Generator<Choice> {
  for (const candidate of [meeting, timeAsPlace(meeting, style)])
    for (const chairs of chairChoices(present))
      for (const honorific of HONORIFICS) yield { meeting: candidate, chairs, honorific };
}

/** The same date line where what looks like a time is the place. */
function timeAsPlace(meeting: Meeting, style: CompleteStyle): Meeting {
  if (meeting.startTime === null) return meeting;
  const parts = [`${meeting.startTime} ${meeting.timeZone}`, meeting.place].filter((part) => part !== '');
  return { ...meeting, startTime: null, place: parts.join(style.labels.dateLineSeparator) };
}

function* chairChoices(groups: readonly ParticipantGroup[]): Generator<readonly ParticipantGroup[]> {
  const guessed = groups.filter((group) => guessOffice(group.name) === 'chair');
  yield guessed;
  yield [];
  for (const group of groups) yield [group];
  if (groups.length > PAIRS_UP_TO) return;
  for (const [index, one] of groups.entries())
    for (const other of groups.slice(index + 1)) yield [one, other];
  if (groups.length > 2) yield groups;
}

/** The meeting with the offices and honorifics by which this choice gives exactly the text; null where none do. */
function matchOffices(
  text: string,
  { meeting, chairs, honorific }: Choice,
  present: readonly ParticipantGroup[],
  style: CompleteStyle,
  isTooMuch: () => boolean,
): Meeting | null {
  const chairing = idsOf(chairs);
  const withOffices = (secretariats: readonly ParticipantGroup[], isMarked: boolean): Meeting => {
    const serving = idsOf(secretariats);
    return {
      ...meeting,
      roster: meeting.roster.map(({ office: _office, ...group }) => ({
        ...group,
        ...(chairing.has(group.id) ? { office: 'chair' as const } : {}),
        ...(serving.has(group.id) ? { office: 'secretariat' as const } : {}),
        participants: isMarked
          ? group.participants.map((person) => ({ ...person, honorific }))
          : group.participants,
      })),
    };
  };
  if (isTooMuch()) return null;
  const base = openingOf(withOffices([], true), style);
  if (base === null) return null;
  const secretariats: ParticipantGroup[] = [];
  let pattern = patternOf(base, honorific);
  const sentences = [base];
  if (!holdsInOrder(text, sentences, honorific) || !new RegExp(`^${pattern}`, 'su').test(text)) return null;
  for (const group of present) {
    if (chairing.has(group.id)) continue;
    if (isTooMuch()) return null;
    const whole: string = openingOf(withOffices([group], true), style) ?? base;
    if (!whole.startsWith(base)) return null;
    const sentence = whole.slice(base.length).trim();
    if (!holdsInOrder(text, [...sentences, sentence], honorific)) continue;
    const longer = `${pattern} *${patternOf(sentence, honorific)}`;
    if (!new RegExp(`^${longer}`, 'su').test(text)) continue;
    pattern = longer;
    sentences.push(sentence);
    secretariats.push(group);
  }
  const found = new RegExp(`^${pattern}$`, 'su').exec(text);
  if (found === null) return null;
  const honorifics = found.slice(1).map((one) => one ?? '');
  const named = [...chairs, ...secretariats].flatMap((group) =>
    group.participants.filter((person) => isTakingPart(meeting, person)),
  );
  const restored = withHonorifics(withOffices(secretariats, false), named, honorifics);
  return openingOf(restored, style) === text ? restored : null;
}

const idsOf = (groups: readonly ParticipantGroup[]): ReadonlySet<string> =>
  new Set(groups.map(({ id }) => id));

/** Whether all that stands between the places for honorifics is there, one after the other: what a pattern needs, at once. */
function holdsInOrder(text: string, sentences: readonly string[], honorific: Honorific): boolean {
  const within = text.replaceAll(' ', '');
  let at = 0;
  for (const piece of sentences.flatMap((each) => each.replaceAll(' ', '').split(honorific))) {
    const found = within.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return true;
}

/** Names up to which an honorific may hold any mark but a comma; with more of them, that would be too many ways to try. */
const FEW_NAMES = 12;

/** Every name with its honorific's place before it; runs of spaces are matched loosely, the result is checked. */
function patternOf(sentence: string, honorific: Honorific): string {
  const pieces = sentence.split(honorific);
  const within = pieces.length > FEW_NAMES ? '[^,;、،؛，；]' : '[^,;]';
  return pieces
    .map((piece) => patternText(piece).replace(/ +/g, ' *'))
    .join(`(?:(\\S${within}{0,${NAME_LIMIT}}?))?? *`);
}

function withHonorifics(
  meeting: Meeting,
  named: readonly Participant[],
  honorifics: readonly string[],
): Meeting {
  const byId = new Map(named.map(({ id }, index) => [id, honorifics[index] ?? '']));
  return {
    ...meeting,
    roster: meeting.roster.map((group) => ({
      ...group,
      participants: group.participants.map((person) => {
        const honorific = byId.get(person.id) ?? '';
        return honorific === '' || spokenName(person).startsWith(honorific)
          ? person
          : { ...person, honorific };
      }),
    })),
  };
}

function openingOf(meeting: Meeting, style: CompleteStyle): string | null {
  const opening = openingText(meeting, style);
  return opening === null ? null : plainTextOf(opening);
}
