import { useState, type KeyboardEvent } from 'react';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { updateItem } from '../../../../shared/meeting/commands/index.ts';
import { LIMITS } from '../../../../shared/meeting/limits.ts';
import { cleanText } from '../../../../shared/text/clean-text.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { focusSection } from './focus-section.ts';

export type SectionHeadingProps = {
  readonly item: AgendaItem;
  readonly number: number;
  readonly isReadOnly: boolean;
};

/** The heading the summary prints, written in place. Empty, or the agenda title itself, means the agenda title. */
export function SectionHeading({ item, number, isReadOnly }: SectionHeadingProps) {
  const shown = item.heading ?? item.title;
  const [draft, setDraft] = useState<string | null>(null);

  const keep = (): void => {
    if (draft === null) return;
    const heading = cleanText(draft).trim().slice(0, LIMITS.nameLength);
    const wanted = heading === '' || heading === item.title ? null : heading;
    if (wanted !== item.heading)
      changeAlone((doc, origin) => updateItem(doc, item.id, { heading: wanted }, origin));
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, value } = event.currentTarget;
    const isDown = event.key === 'ArrowDown' && selectionStart === value.length;
    if (event.key === 'Enter' || isDown) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      keep();
      focusSection(item.id, { kind: 'start' });
    } else if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
    }
  };

  return (
    <h3 className="minutes-heading" id={`minutes-heading-${item.id}`}>
      <span className="minutes-number">{number}</span>
      <textarea
        className="minutes-heading-text"
        rows={1}
        aria-label={`Heading of section ${number}`}
        placeholder="Heading"
        title={item.heading === null ? undefined : `On the agenda: ${item.title}`}
        readOnly={isReadOnly}
        spellCheck
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {item.state === 'scheduled' ? null : <span className="minutes-state">{item.state}</span>}
      <span className="visually-hidden">{shown}</span>
    </h3>
  );
}
