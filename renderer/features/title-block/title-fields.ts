import { minutesText } from './minutes-text.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import type { MeetingFields } from '../../../shared/meeting/commands/index.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { success, type Result } from '../../../shared/result.ts';
import { languageLabel } from '../../fields/language-choices.ts';
import { readDay } from '../../fields/read-day.ts';
import {
  readLanguage,
  readName,
  readSlot,
  readTime,
  readZone,
  type ReadField,
} from '../../fields/read-field.ts';

/** One field of the title block: how it is shown, read and said. */
export type TitleField = {
  readonly name:
    | 'body'
    | 'number'
    | 'title'
    | 'summaryTitle'
    | 'date'
    | 'startTime'
    | 'timeZone'
    | 'place'
    | 'language'
    | 'slotMinutes';
  readonly label: string;
  readonly placeholder: string;
  readonly show: (meeting: Meeting) => string;
  /** What to change in the meeting for what was typed. */
  readonly read: (typed: string, meeting: Meeting) => Result<MeetingFields, string>;
  /** What is understood of it, where that is worth saying. */
  readonly hint?: (meeting: Meeting) => string;
  readonly suggestions?: () => readonly Suggestion[];
};
export type Suggestion = { readonly value: string; readonly label?: string };

const field = <Name extends TitleField['name']>(
  name: Name,
  label: string,
  read: ReadField<Meeting[Name]>,
  more: Partial<Omit<TitleField, 'name' | 'label' | 'read'>> = {},
): TitleField => ({
  name,
  label,
  placeholder: '',
  show: (meeting) => String(meeting[name] ?? ''),
  read: (typed) => {
    const value = read(typed);
    return value.ok ? success({ [name]: value.value }) : value;
  },
  ...more,
});

/** "2 March 2026", a Monday: the weekday is what shows a wrong date. */
const weekday = ({ date, language }: Meeting): string => {
  if (date === null) return '';
  const name = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${name.format(new Date(`${date}T12:00:00Z`))}, ${dateText(date, language)}`;
};

const zoneHint = ({ timeZone }: Meeting): string =>
  isKnownZone(timeZone) ? '' : 'This computer does not know this zone; it is printed as written.';

const isKnownZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Asked for where the language is none of those offered. */
export const languageTagField = field('language', 'Tag of the language', readLanguage, {
  placeholder: 'pt-BR',
  hint: ({ language }) => languageLabel(language),
});

export const titleFields: readonly TitleField[] = [
  field('body', 'Body', readName, { placeholder: 'IGF MAG' }),
  field('number', 'Number', readName, { placeholder: 'XIV' }),
  {
    name: 'date',
    label: 'Date',
    placeholder: '2 March 2026',
    show: ({ date }) => date ?? '',
    read: (typed, { language }) => {
      const day = readDay(language)(typed);
      return day.ok ? success({ date: day.value }) : day;
    },
    hint: weekday,
  },
  field('startTime', 'Start', readTime, { placeholder: '11:00' }),
  field('timeZone', 'Time zone', readZone, {
    placeholder: 'UTC',
    hint: zoneHint,
    suggestions: () => ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({ value })),
  }),
  field('slotMinutes', 'Length', readSlot, {
    placeholder: '90 or 1:30',
    hint: ({ slotMinutes }) => (slotMinutes === null ? '' : minutesText(slotMinutes)),
  }),
  field('place', 'Place', readName, { placeholder: 'Online' }),
  field('title', 'Own title', readName, {
    placeholder: 'instead of body and number',
  }),
  field('summaryTitle', 'Document title', readName, {
    placeholder: 'instead of the house style’s',
  }),
];
