import { useId, type ReactElement, type ReactNode } from 'react';
import type { ProposedAction, ProposedItem } from '../../../shared/series/next-meeting.ts';
import { dateText } from '../../../shared/summary/date-text.ts';

type Chosen = ReadonlySet<string>;
type Choose = (chosen: Chosen) => void;

/** Which items of the last agenda come along. */
export function AgendaChoices({
  items,
  chosen,
  onChoose,
}: {
  readonly items: readonly ProposedItem[];
  readonly chosen: Chosen;
  readonly onChoose: Choose;
}): ReactElement | null {
  if (items.length === 0) return null;
  const standing = items.filter(({ isStanding, isDeferred }) => isStanding || isDeferred);
  return (
    <Choices
      name="Agenda items"
      all={items.map(({ itemId }) => itemId)}
      some={
        items.some(({ isStanding }) => isStanding)
          ? { label: 'Standing', keys: standing.map(({ itemId }) => itemId) }
          : null
      }
      chosen={chosen}
      onChoose={onChoose}
    >
      {items.map(({ itemId, title, plannedMinutes, isStanding, isDeferred }) => (
        <Choice
          key={itemId}
          id={itemId}
          text={title}
          details={[
            plannedMinutes === null ? '' : `${plannedMinutes} min`,
            isStanding ? 'standing' : '',
            isDeferred ? 'deferred last time' : '',
          ]}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </Choices>
  );
}

/** Which open actions come along for review. */
export function ActionChoices({
  actions,
  chosen,
  onChoose,
}: {
  readonly actions: readonly ProposedAction[];
  readonly chosen: Chosen;
  readonly onChoose: Choose;
}): ReactElement {
  if (actions.length === 0) return <p className="field-hint">No action of the last meeting is open.</p>;
  return (
    <Choices
      name="Open actions to review"
      all={actions.map(({ key }) => key)}
      some={null}
      chosen={chosen}
      onChoose={onChoose}
    >
      {actions.map(({ key, text, who, dueOn, number }) => (
        <Choice
          key={key}
          id={key}
          text={text}
          details={[
            number === '' ? '' : `from ${number}`,
            who,
            dueOn === null ? '' : `by ${dateText(dueOn, 'en')}`,
          ]}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </Choices>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly all: readonly string[];
  readonly some: { readonly label: string; readonly keys: readonly string[] } | null;
  readonly chosen: Chosen;
  readonly onChoose: Choose;
  readonly children: ReactNode;
};

function Choices({ name, all, some, chosen, onChoose, children }: ChoicesProps): ReactElement {
  const id = useId();
  const quick = [
    { label: 'All', keys: all },
    ...(some === null ? [] : [some]),
    { label: 'None', keys: [] as readonly string[] },
  ];
  return (
    <section className="next-meeting-choices" aria-labelledby={id}>
      <div className="next-meeting-choices-head">
        <h3 id={id} className="field-label">
          {name} <span className="next-meeting-count">{`${chosen.size} of ${all.length}`}</span>
        </h3>
        {quick.map(({ label, keys }) => (
          <button
            key={label}
            type="button"
            className="button button-quiet next-meeting-quick"
            aria-label={`${label}: ${name.toLowerCase()}`}
            onClick={() => onChoose(new Set(keys))}
          >
            {label}
          </button>
        ))}
      </div>
      <ul className="next-meeting-list" aria-labelledby={id}>
        {children}
      </ul>
    </section>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly text: string;
  readonly details: readonly string[];
  readonly chosen: Chosen;
  readonly onChoose: Choose;
};

function Choice({ id, text, details, chosen, onChoose }: ChoiceProps): ReactElement {
  const said = details.filter((detail) => detail !== '').join(' · ');
  return (
    <li>
      <label className="next-meeting-choice">
        <input
          type="checkbox"
          checked={chosen.has(id)}
          onChange={(event) => {
            const next = new Set(chosen);
            if (event.target.checked) next.add(id);
            else next.delete(id);
            onChoose(next);
          }}
        />
        <span>
          <span dir="auto">{text === '' ? 'Untitled' : text}</span>
          {said !== '' && <span className="next-meeting-details"> {said}</span>}
        </span>
      </label>
    </li>
  );
}
