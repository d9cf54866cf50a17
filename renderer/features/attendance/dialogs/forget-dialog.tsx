import { useEffect, useState, type ReactElement } from 'react';
import {
  counted,
  describeForgotten,
  mentionsIn,
  type LeftFile,
  type PersonForgotten,
  type PersonFound,
} from '../../../../shared/forgetting/forget-report.ts';
import type { Participant } from '../../../../shared/meeting/roster.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { host } from '../../../store/host.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { setActive } from '../attendance-state.ts';
import { calledName } from '../change-attendance.ts';
import { FoundPerson } from './found-person.tsx';
import './forget-dialog.css';

type Props = { readonly participant: Participant; readonly onClose: () => void };

/** Who is meant, kept while the dialog is open: the entry itself goes. */
function named({ givenName, familyName, email = '' }: Participant) {
  const name = `${givenName} ${familyName}`.trim();
  return { name: name === '' ? null : name, email: email.trim() === '' ? null : email.trim() };
}

/** Takes a person out of the whole series: first says where they are, then asks once, then says what was done. */
export function ForgetDialog({ participant, onClose }: Props): ReactElement {
  const [person] = useState(() => ({ ...named(participant), called: calledName(participant) }));
  const [found, setFound] = useState<PersonFound | null>(null);
  const [done, setDone] = useState<PersonForgotten | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [inTexts, setInTexts] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { name, email, called } = person;

  useEffect(() => {
    let isGone = false;
    const sessionId = meetingStore.getState().open?.sessionId ?? '';
    const look = async (): Promise<void> => {
      const answer = await host().findPerson(sessionId, { name, email });
      if (isGone) return;
      if (answer.ok) setFound(answer.value);
      else setProblem(answer.error.sentence);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [name, email]);

  const forget = async (): Promise<void> => {
    if (isBusy || found === null) return;
    setBusy(true);
    const sessionId = meetingStore.getState().open?.sessionId ?? '';
    const answer = await host().forgetPerson(sessionId, { name, email }, { inTexts });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.error.sentence);
    setActive(null);
    setDone(answer.value);
  };

  return (
    <Dialog title={`Forget ${called}`} onClose={onClose}>
      <form
        className="attendance-form forget-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (done === null) void forget();
          else onClose();
        }}
      >
        {done === null ? (
          <>
            <p>
              Takes {called} out of every meeting of this series, final ones too, and out of their backups:
              entry, address, aliases, attendance, and where they are speaker or assignee. This cannot be
              undone.
            </p>
            {found === null && problem === null && <p role="status">Looking through the meetings…</p>}
            {found !== null && <FoundPerson found={found} />}
            {found !== null && mentionsIn(found.meetings) > 0 && (
              <label className="forget-choice">
                <input
                  type="checkbox"
                  checked={inTexts}
                  onChange={(event) => setInTexts(event.target.checked)}
                />
                Put “[removed]” for the name in {counted(mentionsIn(found.meetings), 'text')} too
              </label>
            )}
          </>
        ) : (
          <div role="status">
            <p>{describeForgotten(done)}</p>
            <LeftFiles left={done.left} />
          </div>
        )}
        {problem !== null && (
          <p role="alert" className="field-problem">
            {problem}
          </p>
        )}
        <div className="attendance-form-buttons">
          {done === null && (
            <button type="button" className="button" onClick={onClose} data-dialog-start="">
              Cancel
            </button>
          )}
          <button
            type="submit"
            className="button button-main"
            disabled={done === null && (found === null || isBusy)}
          >
            {done !== null ? 'Close' : isBusy ? 'Forgetting…' : 'Forget for good'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function LeftFiles({ left }: { readonly left: readonly LeftFile[] }): ReactElement | null {
  if (left.length === 0) return null;
  return (
    <ul className="forget-left" aria-label="Left as they are">
      {left.map(({ path, sentence }) => (
        <li key={path}>{sentence}</li>
      ))}
    </ul>
  );
}
