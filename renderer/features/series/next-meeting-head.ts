import type { Day } from '../../../shared/meeting/text.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { NextMeetingChoice, NextMeetingProposal } from '../../../shared/series/next-meeting.ts';
import { nextNumber } from '../../../shared/series/next-number.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import { readDay } from '../../fields/read-day.ts';
import { readName, readTime, readZone } from '../../fields/read-field.ts';

type Head = Pick<NextMeetingChoice, 'number' | 'date' | 'startTime' | 'timeZone' | 'place'>;
/** As typed; the number is null until it is. */
export type TypedHead = Readonly<Record<Exclude<keyof Head, 'number'>, string>> & {
  readonly number: string | null;
};
export type HeadProblems = Partial<Record<keyof Head, string>>;

export const typedHead = ({ date, startTime, timeZone, place }: NextMeetingProposal): TypedHead => ({
  number: null,
  date: date === null ? '' : dateText(date.day, 'en'),
  startTime: startTime ?? '',
  timeZone,
  place,
});

export function typedDay(typed: string): Day | null {
  const read = readDay('en')(typed);
  return read.ok ? read.value : null;
}

/** The number that follows on that day; empty where none is certain. */
export const suggestedNumber = ({ last, before }: NextMeetingProposal, date: string): string =>
  nextNumber(last, { date: typedDay(date), before }) ?? '';

/** The fields as the host is asked for, or a sentence for each that is not understood. */
export function readHead(typed: TypedHead & { readonly number: string }): Result<Head, HeadProblems> {
  const problems: HeadProblems = {};
  const take = <Value>(name: keyof Head, read: Result<Value, string>, otherwise: Value): Value => {
    if (read.ok) return read.value;
    problems[name] = read.error;
    return otherwise;
  };
  const head: Head = {
    number: take('number', readName(typed.number.trim()), ''),
    date: take('date', readDay('en')(typed.date), null),
    startTime: take('startTime', readTime(typed.startTime), null),
    timeZone: take('timeZone', readZone(typed.timeZone === '' ? 'UTC' : typed.timeZone), 'UTC'),
    place: take('place', readName(typed.place.trim()), ''),
  };
  return Object.keys(problems).length === 0 ? success(head) : failure(problems);
}
