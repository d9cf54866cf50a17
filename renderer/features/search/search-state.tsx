import type { SearchRequest } from '../../../shared/search/search-answer.ts';
import { searchStore } from './search-store.ts';
import type { LibraryState } from './use-searched-library.ts';
import { countText, plural } from './result-groups.ts';
import type { Found } from './use-search.ts';

type Known = {
  readonly request: SearchRequest;
  readonly found: Found;
  readonly library: LibraryState;
};

/** How far files are read, how much was found, and what could not be searched: one line, told to a screen reader. */
export function SearchStatus({ found, library }: Known) {
  const { progress } = library;
  const problems = library.library?.problems ?? [];
  return (
    <div className="search-status">
      <p role="status">
        {found.answer === null || found.answer.results.length === 0 ? '' : countText(found.answer)}
      </p>
      {progress !== null && (
        <label className="search-progress">
          Reading {progress.done.toLocaleString('en')} of {plural(progress.total, 'changed meeting')}
          <progress max={progress.total} value={progress.done} />
        </label>
      )}
      {problems.length > 0 && (
        <p className="search-problems" title={problems.map(({ reason }) => reason).join('\n')}>
          Not searched, since {problems.length === 1 ? 'it does' : 'they do'} not open:{' '}
          {problems
            .slice(0, 3)
            .map(({ fileName }) => fileName)
            .join(', ')}
          {problems.length > 3 ? ` and ${problems.length - 3} more` : ''}
        </p>
      )}
    </div>
  );
}

/** What stands in place of results where there are none: what can be looked for, or what to try. */
export function NoResults({ request, found, library }: Known) {
  const problem = found.problem ?? library.problem;
  if (problem !== null)
    return (
      <p className="search-empty field-problem" role="alert">
        {problem}
      </p>
    );
  if (request.words.trim() === '')
    return (
      <p className="search-empty">
        {library.library === null
          ? 'Looking at your meetings…'
          : `Type to find notes, actions, decisions, titles and people in ${plural(library.library.meetings, 'meeting')}. Beginnings of words are enough; words in quotes must follow one another.`}
      </p>
    );
  if (found.answer === null || library.library === null) return null;
  const isNarrowed = request.series !== null || request.kind !== null;
  return (
    <div className="search-empty">
      <p role="status">
        Nothing has all of these words{isNarrowed ? ', as it is narrowed' : ''}. Try fewer, or only their
        beginnings.
      </p>
      {isNarrowed && (
        <button
          type="button"
          className="button"
          onClick={() => searchStore.setState({ series: null, kind: null })}
        >
          Search everything
        </button>
      )}
    </div>
  );
}
