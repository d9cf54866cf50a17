import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { NextMeetingProposal } from '../../../shared/series/next-meeting.ts';
import { ShortcutKeys } from '../../components/shortcut-keys.tsx';
import { SUBMIT_SHORTCUT, submitByKey } from '../../components/submit-by-key.ts';
import { host } from '../../store/host.ts';
import { showSession } from '../../store/meeting-session.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { ActionChoices, AgendaChoices } from './coming-along.tsx';
import { numberHint, dateHint, peopleText } from './proposal-words.ts';
import { HeadField } from './head-field.tsx';
import {
  readHead,
  suggestedNumber,
  typedHead,
  type HeadProblems,
  type TypedHead,
} from './next-meeting-head.ts';

type Props = {
  readonly lastPath: string;
  readonly proposal: NextMeetingProposal;
  readonly notices: readonly string[];
};

/** The proposal as a form: everything that comes along can be left behind, everything that is known can be changed. */
export function NextMeetingForm({ lastPath, proposal, notices }: Props): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState<TypedHead>(() => typedHead(proposal));
  const [items, setItems] = useState<ReadonlySet<string>>(
    () => new Set(proposal.items.filter(({ isTaken }) => isTaken).map(({ itemId }) => itemId)),
  );
  const [actions, setActions] = useState<ReadonlySet<string>>(
    () => new Set(proposal.actions.map(({ key }) => key)),
  );
  const [problems, setProblems] = useState<HeadProblems>({});
  const [failed, setFailed] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  // Until it is typed the number follows the day: the count may begin anew with the year.
  const number = typed.number ?? suggestedNumber(proposal, typed.date);

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isMaking) return;
    const head = readHead({ ...typed, number });
    setProblems(head.ok ? {} : head.error);
    setFailed(null);
    if (!head.ok) return document.getElementById(`${id}-${Object.keys(head.error)[0]}`)?.focus();
    setMaking(true);
    const answer = await host().createNextMeeting(lastPath, {
      ...head.value,
      itemIds: [...items],
      actionKeys: [...actions],
    });
    setMaking(false);
    if (!answer.ok) return setFailed(answer.error.sentence);
    closeDialog();
    await showSession(answer.value);
  };

  const fieldOf = (name: keyof TypedHead, label: string, hint: string | null = null) => (
    <HeadField
      id={`${id}-${name}`}
      name={name}
      label={label}
      value={name === 'number' ? number : (typed[name] ?? '')}
      hint={hint}
      problem={problems[name] ?? null}
      onType={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  );

  return (
    <form className="dialog-form" noValidate onKeyDown={submitByKey} onSubmit={(event) => void make(event)}>
      {notices.map((sentence) => (
        <p key={sentence} className="next-meeting-notice">
          {sentence}
        </p>
      ))}
      <div className="next-meeting-head">
        {fieldOf('number', 'Number', numberHint(proposal))}
        {fieldOf('date', 'Date', dateHint(proposal, typed.date))}
        {fieldOf('startTime', 'Start')}
        {fieldOf('timeZone', 'Time zone')}
        {fieldOf('place', 'Place')}
      </div>
      <AgendaChoices items={proposal.items} chosen={items} onChoose={setItems} />
      <ActionChoices actions={proposal.actions} chosen={actions} onChoose={setActions} />
      {failed !== null && (
        <p className="field-problem" role="alert">
          {failed}
        </p>
      )}
      <div className="next-meeting-foot">
        <span className="field-hint">{peopleText(proposal)}</span>
        <ShortcutKeys shortcut={SUBMIT_SHORTCUT} />
        <button type="submit" className="button button-main" aria-disabled={isMaking}>
          Make the meeting
        </button>
      </div>
    </form>
  );
}
