import type { ReactNode } from 'react';
import type { InlineText } from '../../../shared/meeting/inline-text.ts';
import type { ComparedLine } from '../../../shared/compare/comparison.ts';

/** A line with what changed in it: underlined what is new, struck through what is gone, and said in words to who listens. */
export function ComparedText({ line: { kind, runs } }: { readonly line: ComparedLine }) {
  return runs.map((run, index) => {
    const text = <Marked spans={run.spans} />;
    // Runs have no identity but their place.
    const key = `${index} ${run.kind}`;
    if (run.kind === 'kept') return <span key={key}>{text}</span>;
    const Element = run.kind === 'added' ? 'ins' : 'del';
    return (
      <Element key={key} className={`compare-${run.kind}`}>
        {kind === 'changed' && (
          <span className="visually-hidden">{run.kind === 'added' ? ' (added: ' : ' (removed: '}</span>
        )}
        {text}
        {kind === 'changed' && <span className="visually-hidden">) </span>}
      </Element>
    );
  });
}

function Marked({ spans }: { readonly spans: InlineText }): ReactNode {
  return spans.map(({ text, bold, italic }, index) => {
    const inner = italic === true ? <em>{text}</em> : text;
    // oxlint-disable-next-line react/no-array-index-key -- spans have no identity but their place
    return <span key={index}>{bold === true ? <strong>{inner}</strong> : inner}</span>;
  });
}
