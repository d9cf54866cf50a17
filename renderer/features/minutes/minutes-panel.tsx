import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { currentItem } from '../../../shared/clock/index.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { CompletionList } from './completion/completion-list.tsx';
import { FindBar } from './find/find-bar.tsx';
import { useFindHighlights } from './find/use-find-highlights.ts';
import { LinkBasket } from './links/link-basket.tsx';
import { LinkPopover } from './links/link-popover.tsx';
import { MoveDialog } from './move/move-dialog.tsx';
import { Section } from './section/section.tsx';
import { useFocusRequests } from './use-focus-requests.ts';
import { useUndoOrder } from './use-undo-order.ts';
import './minutes.css';
import './floating.css';
import './lines.css';

/** The minutes of the whole meeting, one section under the other. */
export function MinutesPanel() {
  const agenda = useMeeting(({ agenda }) => agenda);
  const clock = useMeeting(({ clock }) => clock);
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isReadOnly ?? true);
  const current = useMemo(() => currentItem(clock), [clock]);
  const sections = useRef<HTMLDivElement>(null);
  useFocusRequests();
  useUndoOrder();
  useFindHighlights(sections);

  return (
    <div className="minutes-panel">
      <FindBar isReadOnly={isReadOnly} />
      <LinkBasket />
      <div ref={sections} className="minutes-sections">
        {agenda.length === 0 ? (
          <p className="minutes-nothing">
            The minutes have one section for each item of the agenda. Add an item to the agenda and write
            here.
          </p>
        ) : null}
        {agenda.map((item, index) => (
          <Section
            key={item.id}
            item={item}
            number={index + 1}
            isCurrent={item.id === current}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
      <CompletionList />
      <LinkPopover />
      <MoveDialog />
    </div>
  );
}
