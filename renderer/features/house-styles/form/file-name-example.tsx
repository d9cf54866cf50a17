import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { exportFileName } from '../../../../shared/summary/export-file-name.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { useEditor } from '../editor-store.ts';
import { judgeDraft } from '../judge-draft.ts';

/** What the files of the open meeting would be called. */
export function FileNameExample(): ReactElement | null {
  const draft = useEditor((state) => state.draft);
  const meeting = useStore(meetingStore, (state) => state.meeting);
  const { style } = judgeDraft(draft);
  if (meeting === null || style === null) return null;
  const name = exportFileName(meeting, style);
  return (
    <p className="field-hint" role="status">
      {name === null ? 'Files are called as the meeting’s file.' : `This meeting: ${name}.docx`}
    </p>
  );
}
