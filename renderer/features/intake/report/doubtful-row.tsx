import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { walkInOf, type AttendeeChoice } from '../../../../shared/intake/attendance-choice.ts';
import type { ParticipantId } from '../../../../shared/meeting/identifier.ts';
import { spokenName } from '../../../../shared/meeting/participant-names.ts';
import type { Participant, ParticipantGroup } from '../../../../shared/meeting/roster.ts';
import { AttendeeWords } from './attendee-words.tsx';
import { focusNextRow } from './focus-row.ts';
import { OtherParticipant } from './other-participant.tsx';
import { choose } from './report-store.ts';
import type { PlacedAttendee } from './use-chosen.ts';
import { WalkInFields } from './walk-in-fields.tsx';

type Props = {
  readonly attendee: PlacedAttendee;
  readonly roster: readonly ParticipantGroup[];
  readonly people: ReadonlyMap<ParticipantId, Participant>;
};

/** Somebody who is not sure: who may be meant is offered, and nothing is chosen until a person does. */
export function DoubtfulRow({ attendee, roster, people }: Props): ReactElement {
  const nameId = useId();
  const group = useId();
  const { place, matched, choice } = attendee;
  const { match } = matched;
  const candidates = match.pile === 'check' ? match.entries.map(({ id }) => id) : [];
  const isOther = choice?.kind === 'participant' && !candidates.includes(choice.id);
  const set = (next: AttendeeChoice): void => choose(place, next);
  const walkIn = (): AttendeeChoice => ({ kind: 'walkIn', walkIn: walkInOf(matched.attendee.name) });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Digits and letters belong to the fields they are typed in.
    if (target instanceof HTMLSelectElement || target.matches('input[type="text"]')) return;
    const next = choiceOfKey(event.key, candidates, walkIn);
    if (next === null) return;
    event.preventDefault();
    set(next);
    focusNextRow(event.currentTarget);
  };

  const radio = (
    label: ReactElement | string,
    key: string,
    isChosen: boolean,
    next: () => AttendeeChoice,
  ) => (
    <label className="intake-option">
      <input type="radio" name={group} checked={isChosen} onChange={() => set(next())} />
      <kbd aria-hidden="true">{key}</kbd>
      <span>{label}</span>
    </label>
  );

  return (
    <li className="intake-row intake-row-doubtful" data-undecided={choice === null} onKeyDown={onKeyDown}>
      <p className="intake-words" id={nameId}>
        <AttendeeWords attendee={attendee} />
      </p>
      <div className="intake-choices" role="radiogroup" aria-labelledby={nameId}>
        {candidates.slice(0, 9).map((id, index) => (
          <span key={id}>
            {radio(
              <CandidateName participant={people.get(id)} />,
              String(index + 1),
              choice?.kind === 'participant' && choice.id === id,
              () => ({ kind: 'participant', id }),
            )}
          </span>
        ))}
        {radio('Walk-in', 'W', choice?.kind === 'walkIn', walkIn)}
        {radio('Leave out', '0', choice?.kind === 'leaveOut', () => ({ kind: 'leaveOut' }))}
        <OtherParticipant
          shown={matched.attendee.name}
          roster={roster}
          chosen={isOther ? choice.id : null}
          onChoose={(id) => set({ kind: 'participant', id })}
        />
      </div>
      {choice?.kind === 'walkIn' && (
        <WalkInFields
          shown={matched.attendee.name}
          walkIn={choice.walkIn}
          onChange={(next) => set({ kind: 'walkIn', walkIn: next })}
        />
      )}
    </li>
  );
}

function choiceOfKey(
  key: string,
  candidates: readonly ParticipantId[],
  walkIn: () => AttendeeChoice,
): AttendeeChoice | null {
  if (key === '0') return { kind: 'leaveOut' };
  if (key === 'w' || key === 'W') return walkIn();
  const id = /^[1-9]$/u.test(key) ? candidates[Number(key) - 1] : undefined;
  return id === undefined ? null : { kind: 'participant', id };
}

function CandidateName({ participant }: { readonly participant: Participant | undefined }): ReactElement {
  if (participant === undefined) return <span>Somebody who is gone</span>;
  const { affiliation = '', country = '' } = participant;
  const office = [affiliation, country].filter((text) => text !== '').join(', ');
  return (
    <>
      <bdi>{spokenName(participant)}</bdi>
      {office !== '' && <bdi className="intake-muted"> {office}</bdi>}
    </>
  );
}
