import { memo, type ReactNode } from 'react';
import type { Span } from '../../../../shared/meeting/inline-text.ts';
import type { Line } from '../../../../shared/meeting/line.ts';
import { lineDetails } from '../../../editor/line-details.ts';
import { lineDom } from '../../../editor/line-dom.ts';
import { linkDom } from '../../../editor/link-mark.ts';
import { meetingWords } from './meeting-words.ts';

export type StaticLinesProps = { readonly lines: readonly Line[]; readonly language: string };

/** A section as text: what its editor shows, as high and the same to the eye, at the price of plain elements. */
export const StaticLines = ({ lines, language }: StaticLinesProps) => (
  <div className="minutes-lines" lang={language}>
    {lines.map((line) => (
      <StaticLine key={line.id} line={line} />
    ))}
  </div>
);

const StaticLine = memo(({ line }: { readonly line: Line }) => {
  const { class: className, ...attributes } = lineDom(line.kind, {
    ...line,
    isInternal: line.isInternal ?? null,
    level: line.kind === 'note' ? line.level : null,
    status: line.kind === 'action' ? line.status : null,
  });
  const fields = {
    speaker: line.kind === 'note' ? line.speaker : undefined,
    assignees: line.kind === 'action' ? line.assignees : undefined,
    dueOn: line.kind === 'action' ? line.dueOn : undefined,
  };
  return (
    <p className={className} {...attributes} {...lineDetails(line.kind, fields, meetingWords)}>
      {line.text.map((span, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- runs have no identity but their place
        <Run key={index} span={span} />
      ))}
    </p>
  );
});

function Run({ span: { text, bold, italic, link } }: { readonly span: Span }): ReactNode {
  let run: ReactNode = text;
  if (italic === true) run = <em>{run}</em>;
  if (bold === true) run = <strong>{run}</strong>;
  if (link === undefined) return run;
  // A click goes into the text, as it does in the editor
  return (
    <a {...linkDom(link)} tabIndex={-1} onClick={(event) => event.preventDefault()}>
      {run}
    </a>
  );
}
