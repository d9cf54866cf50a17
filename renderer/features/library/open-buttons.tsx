import { useRef, type RefObject } from 'react';
import { Icon } from '../../components/icon.tsx';
import { host } from '../../store/host.ts';
import { showOpened } from '../../store/meeting-session.ts';
import { chooseInvitation } from './choose-invitation.ts';
import { importFile } from './import-file.ts';
import { openChosen } from './open-chosen.ts';

const READABLE = '.minutes,.docx,.pdf,.md,.markdown,.html,.htm,.txt';

/** Open, import, example: the ways in besides a new meeting and the list. */
export function OpenButtons() {
  const file = useRef<HTMLInputElement>(null);
  const lastSummary = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    if (!(await openChosen())) file.current?.click();
  };
  return (
    <div className="library-buttons">
      <button type="button" className="button" onClick={() => void open()}>
        <Icon name="folder" />
        Open a meeting file…
      </button>
      <button type="button" className="button" onClick={() => file.current?.click()}>
        <Icon name="exported" />
        Import an earlier summary…
      </button>
      <button type="button" className="button" onClick={() => lastSummary.current?.click()}>
        <Icon name="plus" />
        Next meeting from an earlier summary…
      </button>
      <button type="button" className="button" onClick={() => void chooseInvitation()}>
        <Icon name="page" />
        From an invitation (.ics)…
      </button>
      <button type="button" className="button" onClick={() => void host().openExample().then(showOpened)}>
        <Icon name="page" />
        Try the example
      </button>
      <p className="library-muted">
        DOCX, Markdown, HTML, PDF made by Rapporteur, invitations. You can also drop a file anywhere here.
      </p>
      <FileField ref={file} label="Choose an earlier summary or a meeting file" take={importFile} />
      <FileField
        ref={lastSummary}
        label="Choose the summary of the last meeting"
        take={(chosen) => importFile(chosen, { goesOn: true })}
      />
    </div>
  );
}

type FileFieldProps = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly take: (file: File) => Promise<void>;
};

/** Asks for a file when the button that stands for it is pressed; the same file may be chosen again. */
const FileField = ({ ref, label, take }: FileFieldProps) => (
  <input
    ref={ref}
    type="file"
    className="visually-hidden"
    aria-label={label}
    tabIndex={-1}
    accept={READABLE}
    onChange={(event) => {
      const [chosen] = event.target.files ?? [];
      event.target.value = '';
      if (chosen !== undefined) void take(chosen);
    }}
  />
);
