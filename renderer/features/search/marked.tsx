import type { MarkedText } from '../../../shared/search/snippet.ts';

/** A text with its hits marked, for the eye and for a screen reader. */
export function Marked({ text, hits }: MarkedText) {
  const parts = hits.map(({ from, to }, index) => ({
    before: text.slice(hits[index - 1]?.to ?? 0, from),
    hit: text.slice(from, to),
    from,
  }));
  return (
    <>
      {parts.map(({ before, hit, from }) => (
        <span key={from}>
          {before}
          <mark className="search-hit">{hit}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.to ?? 0)}
    </>
  );
}
