import { useState, type DragEvent, type ReactNode } from 'react';
import { takeDropped } from './take-dropped.ts';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Takes a file dropped anywhere on the start screen. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className="library-drop"
      data-over={isOver}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void takeDropped(file);
      }}
    >
      {children}
      {isOver && (
        <p className="library-drop-hint" role="status">
          Drop it: a meeting is made of the summary or the invitation, the file itself stays as it is.
        </p>
      )}
    </div>
  );
}
