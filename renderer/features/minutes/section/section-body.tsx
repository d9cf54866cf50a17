import { useCallback, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import type { Line } from '../../../../shared/meeting/line.ts';
import { minutesOf } from '../../../../shared/meeting/document/index.ts';
import { isEditableFragment } from '../../../editor/is-editable-fragment.ts';
import { meetingStore, useMeeting } from '../../../store/open-meeting.ts';
import { focusSection } from './focus-section.ts';
import { sectionStore } from './mounted-editors.ts';
import { SectionEditor } from './section-editor.tsx';
import { StaticLines } from './static-lines.tsx';
import { useFilled } from './use-filled.ts';
import { useNear } from './use-near.ts';

const NO_LINES: readonly Line[] = [];

export type SectionBodyProps = {
  readonly item: AgendaItem;
  readonly label: string;
  readonly section: RefObject<HTMLElement | null>;
};

/** The lines of a section: its editor while it is near, text elsewhere, an invitation where it says nothing yet. */
export function SectionBody({ item, label, section }: SectionBodyProps) {
  const { id, minutes } = item;
  const isNear = useNear(section);
  const isFilled = useFilled();
  const isWanted = useStore(sectionStore, ({ wanted }) => wanted === id);
  const open = useStore(meetingStore, ({ open }) => open);
  const language = useMeeting((meeting) => meeting.language);
  const [isUneditable, setIsUneditable] = useState(false);
  const onUneditable = useCallback(() => setIsUneditable(true), []);
  const fragment = open === null ? undefined : minutesOf(open.doc, id);
  if (open === null || fragment === undefined) return null;

  if (isUneditable || (isNear && !isEditableFragment(fragment)))
    return (
      <>
        <p className="minutes-notice" role="note">
          A newer Rapporteur wrote something here that this one cannot edit. The section is kept as it is and
          shown to read; update Rapporteur to write in it.
        </p>
        <StaticLines lines={minutes} language={language} />
      </>
    );
  if (minutes.length === 0)
    return open.isReadOnly ? (
      <p className="minutes-nothing">No minutes of this item.</p>
    ) : (
      <button type="button" className="minutes-begin" onClick={() => focusSection(id, { kind: 'start' })}>
        Write the first note
      </button>
    );
  if (!isNear && !isWanted)
    return (
      <div
        onMouseDown={(event) => {
          event.preventDefault();
          focusSection(id, { kind: 'point', left: event.clientX, top: event.clientY });
        }}
      >
        <StaticLines lines={isFilled ? minutes : NO_LINES} language={language} />
      </div>
    );
  return (
    <SectionEditor itemId={id} label={label} open={open} fragment={fragment} onUneditable={onUneditable} />
  );
}
