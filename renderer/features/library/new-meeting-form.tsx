import { useId, useState, type FormEvent } from 'react';
import type { Invitation } from '../../../shared/calendar/read-invitation.ts';
import { offeredByInvitation } from '../../../shared/intake/offered-by-invitation.ts';
import { dateText } from '../../../shared/summary/date-text.ts';
import { languageChoices, nearestLanguage } from '../../fields/language-choices.ts';
import { showSession } from '../../store/meeting-session.ts';
import type { ReadInvitation } from './invitation-store.ts';
import { Invited, type Taken } from './invited.tsx';
import { makeMeeting } from './make-meeting.ts';
import { readNewMeeting, type Typed } from './read-new-meeting.ts';

const FIELDS: readonly (readonly [keyof Typed, string, string])[] = [
  ['body', 'Body', 'IGF MAG'],
  ['number', 'Number', 'XIV'],
  ['date', 'Date', '2 March 2026'],
  ['startTime', 'Start', '11:00'],
  ['timeZone', 'Time zone', 'UTC'],
  ['place', 'Place', 'Online'],
];

/** The head of a new meeting. Everything may be left empty and be added while it runs. */
export function NewMeetingForm({ read: from }: { readonly read: ReadInvitation | null }) {
  const [typed, setTyped] = useState<Typed>(() => (from === null ? usual() : typedOf(from.invitation)));
  const [taken, setTaken] = useState<Taken>({ agenda: true, people: true });
  const [problems, setProblems] = useState<Partial<Record<keyof Typed, string>>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const id = useId();

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readNewMeeting(typed);
    setProblems(read.ok ? {} : read.error);
    setFailed(null);
    if (!read.ok) return document.getElementById(`${id}-${Object.keys(read.error)[0]}`)?.focus();
    const answer = await makeMeeting(read.value, from?.invitation ?? null, taken);
    if (answer.ok) await showSession(answer.value);
    else setFailed(answer.error.sentence);
  };

  return (
    <form className="library-form" noValidate onSubmit={(event) => void make(event)}>
      {FIELDS.map(([name, label, placeholder]) => (
        <div key={name} className={`field library-${name}`}>
          <label className="field-label" htmlFor={`${id}-${name}`}>
            {label}
          </label>
          <input
            id={`${id}-${name}`}
            value={typed[name]}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            list={name === 'timeZone' ? `${id}-zones` : undefined}
            aria-invalid={problems[name] !== undefined}
            aria-describedby={problems[name] === undefined ? undefined : `${id}-${name}-problem`}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          />
          {problems[name] !== undefined && (
            <p className="field-problem" id={`${id}-${name}-problem`}>
              {problems[name]}
            </p>
          )}
        </div>
      ))}
      <div className="field library-language">
        <label className="field-label" htmlFor={`${id}-language`}>
          Language of the summary
        </label>
        <select
          id={`${id}-language`}
          value={typed.language}
          onChange={(event) => setTyped({ ...typed, language: event.target.value })}
        >
          {languageChoices.map(({ tag, label }) => (
            <option key={tag} value={tag}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <datalist id={`${id}-zones`}>
        {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {from !== null && (
        <Invited name={from.name} invitation={from.invitation} taken={taken} onTake={setTaken} />
      )}
      {failed !== null && (
        <p className="library-problem" role="alert">
          {failed}
        </p>
      )}
      <button type="submit" className="button button-main">
        Make the meeting
      </button>
    </form>
  );
}

const usual = (): Typed => ({
  body: '',
  number: '',
  date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
  startTime: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  place: '',
  language: nearestLanguage(navigator.language),
});

/** The form as an invitation fills it; what it does not say stays empty, but for the zone of this computer. */
function typedOf(invitation: Invitation): Typed {
  const { fields } = offeredByInvitation(invitation);
  const text = (field: keyof typeof fields): string => String(fields[field] ?? '');
  return {
    body: text('body'),
    number: text('number'),
    date: invitation.start === null ? '' : dateText(invitation.start.day, 'en'),
    startTime: text('startTime'),
    timeZone: text('timeZone') || usual().timeZone,
    place: text('place'),
    language: usual().language,
  };
}
