import type { FoundSeries, SearchRequest } from '../../../shared/search/search-answer.ts';
import { SEARCH_KINDS, type SearchKind } from '../../../shared/search/search-entry.ts';
import { KIND_LABELS } from './kind-labels.ts';
import { searchStore } from './search-store.ts';

/** What the search is narrowed to. A series that is gone stays in the list while it is chosen. */
export function SearchFilters({
  request,
  series,
}: {
  readonly request: SearchRequest;
  readonly series: readonly FoundSeries[];
}) {
  return (
    <div className="search-filters">
      <select
        aria-label="Series"
        value={request.series ?? ''}
        onChange={({ target }) => searchStore.setState({ series: target.value === '' ? null : target.value })}
      >
        <option value="">All series</option>
        {request.series !== null && !series.some(({ key }) => key === request.series) && (
          <option value={request.series}>{request.series}</option>
        )}
        {series.map(({ key, body, meetings }) => (
          <option key={key} value={key}>
            {body} ({meetings})
          </option>
        ))}
      </select>
      <select
        aria-label="Kind of result"
        value={request.kind ?? ''}
        onChange={({ target }) =>
          searchStore.setState({ kind: target.value === '' ? null : (target.value as SearchKind) })
        }
      >
        <option value="">Everything</option>
        {SEARCH_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_LABELS[kind][1]}
          </option>
        ))}
      </select>
    </div>
  );
}
