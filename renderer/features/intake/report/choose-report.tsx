import { useId, type ReactElement } from 'react';
import { chooseFile } from '../../../components/choose-file.ts';
import { Icon } from '../../../components/icon.tsx';
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx';
import { SUBMIT_SHORTCUT, submitByKey } from '../../../components/submit-by-key.ts';
import { REPORT_FILES } from '../../../store/file-endings.ts';
import { readIncomingFile, readIncomingText } from '../../../store/read-incoming-file.ts';
import { reportStore, showReport, useReport } from './report-store.ts';

type Reading = Awaited<ReturnType<typeof readIncomingText>>;

function take(read: Reading): void {
  if (!read.ok) reportStore.setState({ problem: read.error });
  else if (read.value.kind === 'attendance') showReport(read.value.name, read.value.report);
}

async function readFile(): Promise<void> {
  const file = await chooseFile(REPORT_FILES);
  if (file !== null) take(await readIncomingFile(file, 'attendance'));
}

/** Asks for the report: a file, or what is pasted. */
export function ChooseReport(): ReactElement {
  const typed = useReport((state) => state.typed);
  const problem = useReport((state) => state.problem);
  const hintId = useId();
  const canRead = typed.trim() !== '';
  return (
    <form
      className="dialog-form"
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (canRead) void readIncomingText(typed, 'attendance').then(take);
      }}
    >
      <p id={hintId}>
        The report of Zoom, Teams, Webex or Google Meet tells who was there, from when to when. It is held
        against the roster; you look at it before anybody is ticked.
      </p>
      <div className="intake-way">
        <button
          type="button"
          className="button button-main"
          data-dialog-start=""
          aria-describedby={hintId}
          onClick={() => void readFile()}
        >
          <Icon name="folder" />
          Choose the report…
        </button>
        <span className="field-hint">or drop it on the window</span>
      </div>
      <label className="field">
        <span className="field-label">Or paste the report, or the participants copied from the screen</span>
        <textarea
          rows={8}
          value={typed}
          onChange={(event) => reportStore.setState({ typed: event.target.value, problem: null })}
        />
      </label>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="intake-foot">
        <span className="field-hint" />
        {canRead && <ShortcutKeys shortcut={SUBMIT_SHORTCUT} />}
        <button type="submit" className="button" disabled={!canRead}>
          Read it
        </button>
      </div>
    </form>
  );
}
