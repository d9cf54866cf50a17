import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { AnswerOf } from '../../../shared/bridge/contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../store/host.ts';
import { nextMeetingStore } from '../../store/next-meeting.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { NextMeetingForm } from './next-meeting-form.tsx';
import './next-meeting.css';

type Proposed = AnswerOf<'proposeNextMeeting'>;

/** What the next meeting of a series would be, to be put right and made. */
export function NextMeetingDialog(): ReactElement | null {
  const lastPath = useStore(nextMeetingStore, (state) => state.lastPath);
  const proposed = useProposal(lastPath);
  if (lastPath === null) return null;
  const title = proposed?.ok === true ? titleOf(proposed.value.proposal.last) : 'Next meeting';
  return (
    <Dialog title={title} className="dialog-tall next-meeting" onClose={closeDialog}>
      {proposed === null ? (
        <p role="status">Looking at the last meeting…</p>
      ) : proposed.ok ? (
        <NextMeetingForm
          lastPath={lastPath}
          proposal={proposed.value.proposal}
          notices={proposed.value.notices}
        />
      ) : (
        <p className="field-problem" role="alert">
          {proposed.error.sentence}
        </p>
      )}
    </Dialog>
  );
}

const titleOf = ({ body, title }: { readonly body: string; readonly title: string }): string =>
  body.trim() === '' && title.trim() === ''
    ? 'Next meeting'
    : `Next meeting of ${body.trim() || title.trim()}`;

function useProposal(lastPath: string | null): Proposed | null {
  const [proposed, setProposed] = useState<Proposed | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      if (lastPath === null) return;
      const answer = await host().proposeNextMeeting(lastPath);
      if (!isGone) setProposed(answer);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [lastPath]);
  return proposed;
}
