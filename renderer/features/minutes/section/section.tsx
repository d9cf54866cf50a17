import { memo, useRef } from 'react';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { focusSection } from './focus-section.ts';
import { SectionBody } from './section-body.tsx';
import { SectionHeading } from './section-heading.tsx';
import { WindowMarkers } from './window-markers.tsx';

export type SectionProps = {
  readonly item: AgendaItem;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isReadOnly: boolean;
};

/** What the minutes say under one agenda item. */
export const Section = memo(({ item, number, isCurrent, isReadOnly }: SectionProps) => {
  const section = useRef<HTMLElement>(null);
  const label = `Minutes of item ${number}: ${item.heading ?? item.title}`;
  return (
    <section
      ref={section}
      className={`minutes-section${isCurrent ? ' minutes-section-current' : ''}`}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      data-item={item.id}
      // A click below the last line means the last line
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget || event.button !== 0) return;
        event.preventDefault();
        focusSection(item.id, { kind: 'end' });
      }}
    >
      <SectionHeading item={item} number={number} isReadOnly={isReadOnly} />
      {isCurrent ? <p className="minutes-now">Now</p> : null}
      <SectionBody item={item} label={label} section={section} />
      <WindowMarkers item={item} />
    </section>
  );
});
