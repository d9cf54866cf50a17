import { useState, type ReactElement } from 'react';
import { chooseFile } from '../components/choose-file.ts';
import { Icon } from '../components/icon.tsx';
import { readIncomingFile } from '../store/read-incoming-file.ts';

type Props = {
  readonly kind: 'roster' | 'agenda';
  readonly accept: string;
  readonly onText: (text: string) => void;
};

/** Fills a field of text from a file, whatever program made it; says why where it cannot. What was typed stays then. */
export function FileText({ kind, accept, onText }: Props): ReactElement {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (): Promise<void> => {
    const file = await chooseFile(accept);
    if (file === null) return;
    const read = await readIncomingFile(file, kind);
    setProblem(read.ok ? null : read.error);
    if (read.ok && 'text' in read.value) onText(read.value.text);
  };
  return (
    <div>
      <button type="button" className="button" onClick={() => void choose()}>
        <Icon name="folder" />
        Choose a file…
      </button>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
