import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { completeChosenStyle } from '../../../shared/summary/chosen-style.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { titleBlock } from '../../../shared/summary/title-block.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { Icon } from '../../components/icon.tsx';
import { useOwnStyles } from '../../store/house-styles.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { useWindow } from '../../store/window-state.ts';
import { LanguageField } from './language-field.tsx';
import { titleFields } from './title-fields.ts';
import { TitleInput } from './title-input.tsx';
import { toggleTitleBlock, titleBlockStore } from './title-block-store.ts';
import './title-block.css';

/** The head of the summary as it will be printed; opened, every part of it is a field. */
export function TitleBlock() {
  const isOpen = useStore(titleBlockStore, (state) => state.isOpen);
  const fields = useRef<HTMLDivElement>(null);
  useFieldFocus(fields);
  return (
    <>
      <TitleLines isOpen={isOpen} />
      {isOpen && <TitleFields fields={fields} />}
    </>
  );
}

function TitleLines({ isOpen }: { readonly isOpen: boolean }) {
  const own = useOwnStyles();
  const lines = useMeeting(useShallow((meeting) => printedLines(meeting, own)));
  return (
    <div className="title-lines">
      <h1 className="title-meeting">
        <button
          type="button"
          className="title-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'title-fields' : undefined}
          title="Edit the title block"
          onClick={toggleTitleBlock}
        >
          {lines.meeting === '' ? 'Untitled meeting' : lines.meeting}
          <Icon name="chevron" />
        </button>
      </h1>
      <p className="title-line">
        {lines.document} · {lines.dateLine === '' ? 'no date yet' : lines.dateLine}
      </p>
    </div>
  );
}

const printedLines = (meeting: Meeting, own: readonly HouseStyle[]) =>
  titleBlock(meeting, completeChosenStyle(meeting, own));

function TitleFields({ fields }: { readonly fields: React.RefObject<HTMLDivElement | null> }) {
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isReadOnly === true);
  return (
    <div
      id="title-fields"
      className="title-fields"
      role="group"
      aria-label="Title block"
      ref={fields}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) toggleTitleBlock();
      }}
    >
      {titleFields.map((field) => (
        <TitleInput key={field.name} field={field} isReadOnly={isReadOnly} />
      ))}
      <LanguageField isReadOnly={isReadOnly} />
    </div>
  );
}

/** Answers requests for a field of the title block, from a finding or a command. */
function useFieldFocus(fields: React.RefObject<HTMLDivElement | null>): void {
  const request = useWindow(({ focusRequest }) => focusRequest);
  const taken = useWindow(({ focusTaken }) => focusTaken);
  const [waiting, setWaiting] = useState<string | null>(null);

  useEffect(() => {
    if (request?.target.kind !== 'field') return;
    const { id } = request.target;
    if (id === 'agenda' || id === 'attendance' || id === 'houseStyle') return;
    titleBlockStore.setState({ isOpen: true });
    setWaiting(id === 'title' ? 'body' : id);
    taken(request);
  }, [request, taken]);

  useEffect(() => {
    if (waiting === null) return;
    fields.current?.querySelector<HTMLElement>(`[data-field="${waiting}"]`)?.focus();
    setWaiting(null);
  }, [waiting, fields]);
}
