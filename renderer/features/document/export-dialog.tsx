import { useState, type KeyboardEvent } from 'react';
import type { HandoutChoices } from '../../../shared/bridge/calls/handout-calls.ts';
import type { Edition } from '../../../shared/summary/editions/edition.ts';
import { Dialog } from '../../components/dialog.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { EditionSelect } from './edition-select.tsx';
import { useEdition } from './edition-store.ts';
import { OUTPUT_GROUPS, outputs, type Output } from './send/outputs.ts';
import { USUAL_CHOICES } from './send/send-choices.ts';
import { SendOptions } from './send/send-options.tsx';
import './send/send.css';

/** Every way out of the meeting, one key for each; Enter makes the two files that are published. */
export function ExportDialog() {
  const [choices, setChoices] = useState<HandoutChoices>(USUAL_CHOICES);
  const [isWorking, setWorking] = useState(false);
  const run = async (output: Output): Promise<void> => {
    if (isWorking) return;
    setWorking(true);
    try {
      await output.run(choices);
    } finally {
      closeDialog();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Enter' || isField(event.target))
      return;
    const output = outputs.find(({ key }) => key === event.key.toUpperCase());
    if (output === undefined) return;
    event.preventDefault();
    void run(output);
  };
  return (
    <Dialog title="Send and save" onClose={closeDialog} className="send-dialog dialog-tall">
      <div onKeyDown={onKeyDown}>
        <div className="send-groups">
          {OUTPUT_GROUPS.map((group) => (
            <section key={group} className="send-group" aria-label={group}>
              <h3 className="send-group-title">{group}</h3>
              {outputs
                .filter((output) => output.group === group)
                .map((output) => (
                  <OutputButton
                    key={output.id}
                    output={output}
                    isWorking={isWorking}
                    onPress={() => void run(output)}
                  />
                ))}
              {group === 'The summary' && <EditionChoice />}
            </section>
          ))}
        </div>
        <SendOptions choices={choices} onChange={setChoices} />
        <p className="field-hint send-status" role="status">
          {isWorking ? 'Working…' : privacySentence(choices)}
        </p>
      </div>
    </Dialog>
  );
}

const EDITION_HINTS: Readonly<Record<Edition, string>> = {
  full: 'With all annexes of the house style.',
  public: 'Without the list of participants, on the pages and in the meeting inside the files.',
  actions: 'Actions and decisions by section, with who, by when and what became of them.',
};

function EditionChoice() {
  const edition = useEdition();
  return (
    <p className="field send-edition">
      <label className="field-label" htmlFor="send-edition">
        Edition
      </label>
      <EditionSelect id="send-edition" />
      <span className="field-hint">{EDITION_HINTS[edition]}</span>
    </p>
  );
}

/** Letters typed there are the field's. */
const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('select, input:not([type="checkbox"])');

const privacySentence = ({ withPrivate }: HandoutChoices): string =>
  withPrivate
    ? 'Lists, calendar, mail text and the whole meeting have e-mail addresses or internal actions in them. The summary never has, nor what is attached.'
    : 'E-mail addresses and internal notes stay here; only the whole meeting has the internal notes, marked as such.';

type OutputButtonProps = {
  readonly output: Output;
  readonly isWorking: boolean;
  readonly onPress: () => void;
};

function OutputButton({ output: { key, label }, isWorking, onPress }: OutputButtonProps) {
  const isMain = key === 'Enter';
  return (
    <button
      type="button"
      className={`button send-output ${isMain ? 'button-main' : ''}`}
      aria-keyshortcuts={key}
      aria-disabled={isWorking}
      // Enter is the first key after Mod+E.
      data-dialog-start={isMain ? '' : undefined}
      onClick={onPress}
    >
      <span>{label}</span>
      <kbd>{key}</kbd>
    </button>
  );
}
