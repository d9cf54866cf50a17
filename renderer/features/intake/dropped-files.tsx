import { useEffect, useState } from 'react';
import { dialogStore } from '../../store/open-dialog.ts';
import { takeInFile } from './take-in-file.ts';
import './intake.css';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes a file dropped anywhere on the window of a meeting; what it is its content says. */
export function DroppedFiles() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Out of the window, not from one element of it to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      // Before the editor, which would take the file for text of the minutes.
      event.stopPropagation();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      const isForReport = dialogStore.getState().dialog === 'attendanceReport';
      if (file !== undefined) void takeInFile(file, isForReport ? 'attendance' : null);
    };
    const options = { capture: true };
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, []);
  return isOver ? (
    <p className="intake-drop-hint" role="status">
      Drop it: an attendance report, a roster, an agenda, an invitation or an earlier summary. You look at it
      before anything is taken.
    </p>
  ) : null;
}
