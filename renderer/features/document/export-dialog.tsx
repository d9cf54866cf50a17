import { useState, type KeyboardEvent } from 'react';
import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import type { Edition } from '../../../shared/summary/editions/edition.ts';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { EditionSelect } from './edition-select.tsx';
import { useEdition } from './edition-store.ts';
import { exportSummary } from './export-summary.ts';
import './document.css';

type Choice = { readonly key: string; readonly label: string; readonly formats: readonly ExportFormat[] };

const CHOICES: readonly Choice[] = [
  { key: 'Enter', label: 'Word and PDF together', formats: ['docx', 'pdf'] },
  { key: 'D', label: 'Word (DOCX)', formats: ['docx'] },
  { key: 'P', label: 'PDF', formats: ['pdf'] },
  { key: 'M', label: 'Markdown', formats: ['md'] },
  { key: 'H', label: 'Web page (HTML)', formats: ['html'] },
];

const HINTS: Readonly<Record<Edition, string>> = {
  full: 'E-mail addresses and internal notes stay here: they are not put into the files.',
  public: 'Without the list of participants, on the pages and in the meeting inside the files.',
  actions:
    'Actions and decisions by section, with who, by when and what became of them; nothing else is in the files.',
};

/** One key for each way out; Enter makes the two files that are published. */
export function ExportDialog() {
  const [isWriting, setWriting] = useState(false);
  const edition = useEdition();
  const write = async ({ formats }: Choice): Promise<void> => {
    if (isWriting) return;
    setWriting(true);
    await exportSummary(formats);
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter') return;
    const choice = CHOICES.find(({ key }) => key === event.key.toUpperCase());
    if (choice === undefined) return;
    event.preventDefault();
    void write(choice);
  };
  return (
    <Dialog title="Export the summary" onClose={closeDialog}>
      <p className="field export-edition">
        <label className="field-label" htmlFor="export-edition">
          Edition
        </label>
        <EditionSelect id="export-edition" />
      </p>
      <div className="export-choices" onKeyDown={onKeyDown}>
        {CHOICES.map((choice, index) => (
          <button
            key={choice.key}
            type="button"
            className={`button export-choice ${index === 0 ? 'button-main' : ''}`}
            aria-keyshortcuts={choice.key}
            aria-disabled={isWriting}
            // Enter is the first key after Mod+E.
            data-dialog-start={index === 0 ? '' : undefined}
            onClick={() => void write(choice)}
          >
            <span>{choice.label}</span>
            <kbd>{choice.key}</kbd>
          </button>
        ))}
        <p className="field-hint" role="status">
          {isWriting ? 'Writing…' : HINTS[edition]}
        </p>
      </div>
    </Dialog>
  );
}
