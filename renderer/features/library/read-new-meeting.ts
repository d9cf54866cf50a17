import type { NewMeeting } from '../../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { readDay } from '../../fields/read-day.ts';
import { readLanguage, readName, readTime, readZone } from '../../fields/read-field.ts';

export type Typed = Readonly<Record<keyof NewMeeting, string>>;
export type Problems = Partial<Record<keyof NewMeeting, string>>;

/** The form as what the host is asked for, or a sentence for each field that is not understood. */
export function readNewMeeting(typed: Typed): Result<NewMeeting, Problems> {
  const problems: Problems = {};
  const take = <Value>(name: keyof NewMeeting, read: Result<Value, string>, otherwise: Value): Value => {
    if (read.ok) return read.value;
    problems[name] = read.error;
    return otherwise;
  };
  const meeting: NewMeeting = {
    body: take('body', readName(typed.body.trim()), ''),
    number: take('number', readName(typed.number.trim()), ''),
    date: take('date', readDay('en')(typed.date), null),
    startTime: take('startTime', readTime(typed.startTime), null),
    timeZone: take('timeZone', readZone(typed.timeZone === '' ? 'UTC' : typed.timeZone), 'UTC'),
    place: take('place', readName(typed.place.trim()), ''),
    language: take('language', readLanguage(typed.language), 'en'),
  };
  return Object.keys(problems).length === 0 ? success(meeting) : failure(problems);
}
