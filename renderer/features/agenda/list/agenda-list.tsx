import { useCallback, useEffect, useRef } from 'react';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { useAgendaView } from '../agenda-view.ts';
import { useCanChange } from '../can-change.ts';
import { useTimings } from '../use-timings.ts';
import { AgendaRow } from './agenda-row.tsx';
import { EmptyAgenda } from './empty-agenda.tsx';
import { ItemEditor } from './item-editor.tsx';
import { rowKeys } from './row-keys.ts';
import { rowTime } from './row-time.ts';
import { useDragOrder } from './use-drag-order.ts';
import { ListHeading } from './list-heading.tsx';

/** The agenda: one row an item, one stop of the Tab key; arrows go from row to row. */
export function AgendaList() {
  const { meeting, timings } = useTimings();
  const canChange = useCanChange();
  const selectedId = useAgendaView((view) => view.selectedId);
  const editingId = useAgendaView((view) => view.editingId);
  const list = useRef<HTMLDivElement>(null);
  const { agenda } = meeting;
  const drag = useDragOrder(list, canChange);
  const focusRow = useCallback((item: AgendaItem) => {
    list.current?.querySelector<HTMLElement>(`[data-item="${item.id}"]`)?.focus();
  }, []);

  const { currentItem } = timings;
  useEffect(() => {
    if (currentItem !== null)
      list.current?.querySelector(`[data-item="${currentItem}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [currentItem]);

  if (agenda.length === 0) return <EmptyAgenda />;
  const stop = agenda.some(({ id }) => id === selectedId)
    ? selectedId
    : (timings.currentItem ?? agenda[0]?.id);
  const zone = meeting.timeZone;
  let listed = 0;
  return (
    <section className="agenda-list-section" aria-label="Agenda">
      <ListHeading agenda={agenda} state={timings.state} />
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus */}
      <div
        ref={list}
        role="grid"
        aria-label="Agenda items"
        className={`agenda-list${drag.draggedId === null ? '' : ' agenda-list-dragging'}`}
        onKeyDown={(event) => rowKeys(event, agenda, canChange, focusRow)}
      >
        {agenda.map((item, index) => {
          const times = timings.items[index];
          if (item.isListed) listed++;
          if (times === undefined) return null;
          if (item.id === editingId)
            return <ItemEditor key={item.id} item={item} onDone={() => focusRow(item)} />;
          return (
            <AgendaRow
              key={item.id}
              item={item}
              number={item.isListed ? String(listed) : '–'}
              standing={times.standing}
              stage={times.stage}
              {...rowTime(times, timings.state, zone)}
              isStop={item.id === stop}
              isDragged={drag.draggedId === item.id}
              dropPlace={
                drag.dropPlace === index
                  ? 'before'
                  : drag.dropPlace === agenda.length && index === agenda.length - 1
                    ? 'after'
                    : null
              }
              canChange={canChange}
              onGrip={drag.onGrip}
            />
          );
        })}
      </div>
    </section>
  );
}
