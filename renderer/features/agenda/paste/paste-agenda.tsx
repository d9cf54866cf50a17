import { useMemo, useState } from 'react';
import { readAgenda } from '../../../../shared/agenda/read-agenda.ts';
import { asMinutes, durationOf, minutesText } from '../../../../shared/clock/index.ts';
import { FileText } from '../../../fields/file-text.tsx';
import { AGENDA_FILES } from '../../../store/file-endings.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx';
import { SUBMIT_SHORTCUT, submitByKey } from '../../../components/submit-by-key.ts';
import { showPasted, useAgendaView } from '../agenda-view.ts';
import { addItems } from '../list/item-actions.ts';
import { takesFocus } from '../takes-focus.ts';
import { typedMinutes } from '../list/typed-minutes.ts';
import { usePlan } from '../use-timings.ts';
import { PastedItem, type Choice } from './pasted-item.tsx';

const NO_CHOICES: ReadonlyMap<number, Choice> = new Map();

/** An agenda pasted as text, and beside it the items as they were understood, to be put right before they are taken. */
export function PasteAgenda({ text }: { readonly text: string }) {
  const [typed, setTyped] = useState(text);
  const [choices, setChoices] = useState(NO_CHOICES);
  const selectedId = useAgendaView((view) => view.selectedId);
  const selected = usePlan().find(({ id }) => id === selectedId);
  const [isAfterSelected, setIsAfterSelected] = useState(false);
  const read = useMemo(() => readAgenda(typed), [typed]);

  const setText = (next: string): void => {
    setTyped(next);
    setChoices(NO_CHOICES);
  };

  const chosen = read.map((item) => ({
    item,
    choice: choices.get(item.line) ?? {
      isTaken: item.isItem,
      minutes: item.minutes === null ? '' : String(item.minutes),
    },
  }));
  const taken = chosen
    .filter(({ choice }) => choice.isTaken)
    .map(({ item, choice }) => ({
      title: item.title === '' ? 'Item without a title' : item.title,
      minutes: typedMinutes(choice.minutes),
      speakers: item.speakers,
    }));
  const canTake = taken.length > 0 && taken.every(({ minutes }) => minutes !== undefined);
  const total = taken.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const take = (): void => {
    if (!canTake) return;
    addItems(
      taken.map((item) => ({ ...item, minutes: item.minutes ?? null })),
      isAfterSelected ? (selected?.id ?? null) : null,
    );
    showPasted(null);
  };

  return (
    <Dialog title="Paste agenda" className="dialog-tall agenda-paste" onClose={() => showPasted(null)}>
      <form
        className="dialog-form"
        onKeyDown={submitByKey}
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label className="field">
          <span className="field-label">
            One item a line, with minutes in any notation: “Welcome (5 min)”, “10:00-10:15 Welcome”
          </span>
          <textarea
            className="agenda-paste-text"
            rows={read.length > 0 ? 5 : 10}
            ref={takesFocus}
            value={typed}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <FileText kind="agenda" accept={AGENDA_FILES} onText={setText} />
        {read.length > 0 && (
          <ul className="agenda-paste-items" aria-label="Items found">
            {chosen.map(({ item, choice }) => (
              <PastedItem
                key={item.line}
                item={item}
                choice={choice}
                onChoose={(next) => setChoices(new Map(choices).set(item.line, next))}
              />
            ))}
          </ul>
        )}
        {selected !== undefined && (
          <label className="agenda-paste-place">
            <input
              type="checkbox"
              checked={isAfterSelected}
              onChange={(event) => setIsAfterSelected(event.target.checked)}
            />
            Put them after “{selected.title}” instead of at the end
          </label>
        )}
        <div className="agenda-paste-foot">
          <span className="field-hint">
            {taken.length === 0
              ? 'Nothing to add yet.'
              : total > 0
                ? `${minutesText(durationOf(asMinutes(total)))} planned`
                : 'No time planned'}
          </span>
          {canTake && <ShortcutKeys shortcut={SUBMIT_SHORTCUT} />}
          <button type="submit" className="button button-main" disabled={!canTake}>
            {taken.length === 1 ? 'Add 1 item' : `Add ${taken.length} items`}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
