import type { Meeting } from '../meeting/meeting.ts';
import type { Participant } from '../meeting/roster.ts';
import type { CompleteStyle } from '../summary/languages/complete-style.ts';
import { textDirection } from '../summary/text-direction.ts';
import { sortedByName } from '../summary/participants-annex.ts';
import { titleBlock } from '../summary/title-block.ts';
import { signInWords, type SignInWords } from './sign-in-words.ts';

/** The paper that goes round the room: everybody of the roster by group, with room to sign. */
export type SignInSheet = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly meeting: string;
  readonly dateLine: string;
  readonly words: SignInWords;
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly { readonly name: string; readonly affiliation: string }[];
  }[];
  /** Empty rows at the end, for those who are not on the roster. */
  readonly emptyRows: number;
};

/** Rows for those who come unannounced: a tenth of the roster, between 8 and 24. */
export function emptyRowsFor(people: number): number {
  return Math.min(24, Math.max(8, Math.ceil(people / 10)));
}

/** The sheet of a meeting, names in the order of the house style. A group without anybody has no rows to sign and is left out. */
export function signInSheet(meeting: Meeting, style: CompleteStyle): SignInSheet {
  const { language } = style;
  const title = titleBlock(meeting, style);
  const groups = meeting.roster
    .filter(({ participants }) => participants.length > 0)
    .map(({ name, participants }) => ({
      name,
      rows: (style.participants.order === 'familyName'
        ? sortedByName(participants, language)
        : participants
      ).map((person) => ({ name: nameOf(person), affiliation: affiliationOf(person) })),
    }));
  return {
    language,
    direction: textDirection(language),
    meeting: title.meeting,
    dateLine: title.dateLine,
    words: signInWords(language),
    groups,
    emptyRows: emptyRowsFor(groups.reduce((count, { rows }) => count + rows.length, 0)),
  };
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** "Neves, Ana (Ms.)": family name first, for whoever looks for a row. East Asian names take no comma, Arabic ones theirs. */
function nameOf({ familyName, givenName, honorific }: Participant): string {
  const whole = familyName + givenName;
  const name = EAST_ASIAN.test(whole)
    ? whole
    : [familyName, givenName].filter((part) => part !== '').join(commaIn(whole));
  return honorific === undefined || honorific === '' ? name : `${name} (${honorific})`;
}

function affiliationOf({ affiliation = '', country = '' }: Participant): string {
  return [affiliation, country].filter((part) => part !== '').join(commaIn(affiliation + country));
}

/** The comma of the script a text is in. */
function commaIn(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return '، ';
  return EAST_ASIAN.test(text) ? '，' : ', ';
}
