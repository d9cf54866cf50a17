import type { ParticipantId } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import type { Participant } from './roster.ts';

type Named = Pick<Participant, 'honorific' | 'givenName' | 'familyName'>;

const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** The longest family name written in Han by those who have it from home; longer ones are foreign names by their sound. */
const LONGEST_AT_HOME = 2;

/**
 * "Ms. Carol Roach": as a person is named in running text. A name in Chinese characters or Hangul is named as at home,
 * "王小明先生": family name first, no space, the form of address behind; a foreign one in them at its dot, "玛丽·史密斯".
 */
export function spokenName({ honorific = '', givenName, familyName }: Named): string {
  const name = nameAtHome(givenName, familyName);
  if (name !== null && (HAN.test(honorific) || HANGUL.test(honorific))) return name + honorific;
  const parts = name === null ? [honorific, givenName, familyName] : [honorific, name];
  return parts.filter((part) => part.trim() !== '').join(' ');
}

function nameAtHome(givenName: string, familyName: string): string | null {
  const isHan = HAN.test(familyName) && HAN.test(givenName);
  if (!isHan && !(HANGUL.test(familyName) && HANGUL.test(givenName))) return null;
  return isHan && familyName.length > LONGEST_AT_HOME ? `${givenName}·${familyName}` : familyName + givenName;
}

type People = ReadonlyMap<ParticipantId, Participant>;
/** Asked for by every action of a list; a roster is a value, and a changed one another. */
const byRoster = new WeakMap<Meeting['roster'], People>();

/** Everyone of the roster by id. */
export function participantsById({ roster }: Pick<Meeting, 'roster'>): People {
  const known = byRoster.get(roster);
  if (known !== undefined) return known;
  const people: People = new Map(
    roster.flatMap(({ participants }) => participants).map((participant) => [participant.id, participant]),
  );
  byRoster.set(roster, people);
  return people;
}
