import { useId } from 'react';
import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';
import { recipientsSchema, type Recipients } from '../../../../shared/handouts/handout-kind.ts';
import { nextMeetingOf } from '../../../../shared/series/told-next-meeting.ts';
import { openPreviousActions } from '../../../../shared/handouts/outgoing-actions.ts';
import { recipientsOf } from '../../../../shared/handouts/recipients.ts';
import { daySchema, timeOfDaySchema } from '../../../../shared/meeting/text.ts';
import { dateText } from '../../../../shared/summary/date-text.ts';
import { useMeeting } from '../../../store/open-meeting.ts';

const WHOM: Readonly<Record<Recipients, string>> = {
  nobody: 'Nobody yet',
  present: 'Those present',
  roster: 'The whole roster',
};

type SendOptionsProps = {
  readonly choices: HandoutChoices;
  readonly onChange: (choices: HandoutChoices) => void;
};

/** What holds for lists, mails and the calendar; the summary never has anything private in it. */
export function SendOptions({ choices, onChange }: SendOptionsProps) {
  return (
    <div className="send-options" role="group" aria-label="For lists, mails and the calendar">
      <label className="send-private">
        <input
          type="checkbox"
          checked={choices.withPrivate}
          onChange={(event) => onChange({ ...choices, withPrivate: event.target.checked })}
        />
        With e-mail addresses and internal actions
      </label>
      <PreviousChoice choices={choices} onChange={onChange} />
      <RecipientsField choices={choices} onChange={onChange} />
      <NextMeetingField choices={choices} onChange={onChange} />
    </div>
  );
}

/** Offered only where there is something to be with or without. */
function PreviousChoice({ choices, onChange }: SendOptionsProps) {
  const count = useMeeting((meeting) => openPreviousActions(meeting).length);
  if (count === 0) return null;
  return (
    <label className="send-private">
      <input
        type="checkbox"
        checked={choices.withPrevious}
        onChange={(event) => onChange({ ...choices, withPrevious: event.target.checked })}
      />
      {`With ${count === 1 ? 'the action' : `the ${count} actions`} still open from earlier meetings`}
    </label>
  );
}

function RecipientsField({ choices, onChange }: SendOptionsProps) {
  const { recipients } = choices;
  const count = useMeeting((meeting) => recipientsOf(meeting, recipients).length);
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Mails are addressed to
      </label>
      <select
        id={id}
        value={recipients}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange({ ...choices, recipients: recipientsSchema.parse(event.target.value) })}
      >
        {recipientsSchema.options.map((whom) => (
          <option key={whom} value={whom}>
            {WHOM[whom]}
          </option>
        ))}
      </select>
      <span className="field-hint" id={`${id}-count`}>
        {recipients === 'nobody'
          ? 'You add the addresses.'
          : count === 1
            ? '1 address'
            : `${count} addresses`}
      </span>
    </div>
  );
}

/** The next meeting is what the minutes say, unless something else is written here. */
function NextMeetingField({ choices, onChange }: SendOptionsProps) {
  const said = useMeeting((meeting) => {
    const next = nextMeetingOf(meeting);
    if (next === null) return '';
    const time = next.time === null ? '' : `, ${next.time}${next.timeZone === 'UTC' ? ' UTC' : ''}`;
    return `${dateText(next.day, 'en')}${time}`;
  });
  const { nextMeeting } = choices;
  const id = useId();
  return (
    <div className="field">
      <span className="field-label" id={`${id}-label`}>
        Next meeting, for the calendar
      </span>
      <span className="send-next" role="group" aria-labelledby={`${id}-label`}>
        <input
          type="date"
          aria-label="Day of the next meeting"
          aria-describedby={`${id}-said`}
          value={nextMeeting?.day ?? ''}
          onChange={({ target }) => {
            const day = daySchema.safeParse(target.value);
            onChange({
              ...choices,
              nextMeeting: day.success ? { day: day.data, time: nextMeeting?.time ?? null } : null,
            });
          }}
        />
        <input
          type="time"
          aria-label="Time of the next meeting"
          value={nextMeeting?.time ?? ''}
          disabled={nextMeeting === null}
          onChange={({ target }) => {
            const time = timeOfDaySchema.safeParse(target.value);
            if (nextMeeting === null) return;
            onChange({
              ...choices,
              nextMeeting: { day: nextMeeting.day, time: time.success ? time.data : null },
            });
          }}
        />
      </span>
      <span className="field-hint" id={`${id}-said`}>
        {nextMeeting !== null
          ? 'On the wall of the meeting.'
          : said === ''
            ? 'The minutes name no day.'
            : `The minutes say ${said}.`}
      </span>
    </div>
  );
}
