import { asMinutes, durationOf, minutesText, type ClockState } from '../../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';

/** Says what the figures of the list are. */
export function ListHeading({
  agenda,
  state,
}: {
  readonly agenda: readonly AgendaItem[];
  readonly state: ClockState;
}) {
  const planned = agenda.reduce(
    (sum, item) => sum + (item.state === 'scheduled' ? (item.plannedMinutes ?? 0) : 0),
    0,
  );
  return (
    <header className="agenda-heading">
      <h2 className="agenda-heading-title">Agenda</h2>
      <span className="agenda-heading-note">
        {state === 'adjourned'
          ? 'taken / planned'
          : planned > 0
            ? `${minutesText(durationOf(asMinutes(planned)))} planned`
            : ''}
      </span>
    </header>
  );
}
