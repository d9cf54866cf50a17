import type { ReactElement } from 'react';
import { describeLeftOut, type LeftOut } from '../../../../shared/roster/left-out.ts';

const SHOWN = 100;

/** Lines that are nobody, each with the reason, so that nothing goes unseen. */
export function LeftOutLines({ lines }: { readonly lines: readonly LeftOut[] }): ReactElement {
  return (
    <details className="roster-left-out">
      <summary>{lines.length === 1 ? '1 line is left out' : `${lines.length} lines are left out`}</summary>
      <ul>
        {lines.slice(0, SHOWN).map(({ line, text, reason }, index) => (
          <li key={index}>
            <span className="attendance-muted">Line {line}: </span>
            <bdi className="roster-left-out-text">{text}</bdi>{' '}
            <span className="attendance-muted">{describeLeftOut(reason)}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="attendance-muted">and {lines.length - SHOWN} more</p>}
    </details>
  );
}
