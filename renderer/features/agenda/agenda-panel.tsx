import { useIncomingText } from '../../store/incoming-text.ts';
import { showPasted, useAgendaView } from './agenda-view.ts';
import { ClockFace } from './clock/clock-face.tsx';
import { AddItem } from './list/add-item.tsx';
import { AgendaList } from './list/agenda-list.tsx';
import { PasteAgenda } from './paste/paste-agenda.tsx';
import './agenda.css';

/** Agenda and clock, one column: the clock on top, the agenda below it. */
export function AgendaPanel() {
  useIncomingText('agenda', showPasted);
  const pasted = useAgendaView((view) => view.pasted);
  return (
    <div className="agenda-panel">
      <ClockFace />
      <AgendaList />
      <AddItem />
      {pasted !== null && <PasteAgenda text={pasted} />}
      <Announcements />
    </div>
  );
}

/** The one place a screen reader hears of. The same sentence said again is a new element, so it is read again. */
function Announcements() {
  const { sentence, count } = useAgendaView((view) => view.announcement);
  return (
    <div role="status" className="visually-hidden">
      <span key={count}>{sentence}</span>
    </div>
  );
}
