import { useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { restoreVersion } from './restore-version.ts';
import { VersionList } from './version-list.tsx';
import { VersionPreview } from './version-preview.tsx';

/** The versions at the left, the pages of the chosen one at the right; Enter in the list restores it. */
export function VersionChoice({
  sessionId,
  versions,
  newest,
  isReadOnly,
}: {
  readonly sessionId: string;
  readonly versions: readonly ListedBackup[];
  readonly newest: ListedBackup;
  readonly isReadOnly: boolean;
}) {
  const [chosen, choose] = useState(newest);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const canRestore = !isReadOnly && !isRestoring && chosen.contents.kind === 'meeting';

  // The dialog was open before there was a list to start in.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[data-dialog-start]')?.focus(), []);

  const restore = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!canRestore) return;
    setRestoring(true);
    const refused = await restoreVersion(chosen).catch(
      () => 'Rapporteur did not answer. Close this, look at the meeting, and try again.',
    );
    setRestoring(false);
    if (refused === null) closeDialog();
    else setProblem(refused);
  };

  return (
    <form className="backups-choice" ref={form} onSubmit={(event) => void restore(event)}>
      <VersionList
        versions={versions}
        chosenId={chosen.id}
        onChoose={(id) => {
          choose(versions.find((version) => version.id === id) ?? newest);
          setProblem(null);
        }}
      />
      <VersionPreview sessionId={sessionId} version={chosen} />
      <footer className="backups-foot">
        <p className={problem === null ? 'field-hint' : 'field-problem'} role="status">
          {problem ?? hint(isReadOnly)}
        </p>
        <button type="button" className="button" onClick={closeDialog}>
          Close
        </button>
        <button type="submit" className="button button-main" aria-disabled={!canRestore}>
          {isRestoring ? 'Restoring…' : 'Restore this version'}
        </button>
      </footer>
    </form>
  );
}

const hint = (isReadOnly: boolean): string =>
  isReadOnly
    ? lockedHint()
    : 'The meeting as it is now is kept as a version first, and Undo takes you back to it.';

const lockedHint = (): string =>
  meetingStore.getState().open?.isFinal === true
    ? 'This meeting is final, so nothing can be restored. Reopen it first.'
    : 'This meeting is open to read only, so nothing can be restored. Open it to edit first.';
