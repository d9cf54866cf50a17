import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchResult } from '../../../shared/search/search-answer.ts';
import { Dialog } from '../../components/dialog.tsx';
import { openAt } from '../../layout/open-at.ts';
import { closeDialog } from '../../store/open-dialog.ts';
import { resultGroups } from './result-groups.ts';
import { resultElementId, ResultList } from './result-list.tsx';
import { SearchFilters } from './search-filters.tsx';
import { NoResults, SearchStatus } from './search-state.tsx';
import { searchStore, useSearchRequest } from './search-store.ts';
import { useSearch } from './use-search.ts';
import { useSearchedLibrary } from './use-searched-library.ts';
import './search.css';

const PAGE = 8;

/**
 * Every meeting by a few words: a combobox with a listbox, as the palette is. Arrow keys choose, Enter opens the meeting
 * at the line.
 */
export function SearchDialog() {
  const request = useSearchRequest();
  const library = useSearchedLibrary();
  const found = useSearch(request, library.state);
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const groups = resultGroups(found.answer?.results ?? []);
  const results = groups.flatMap((group) => group.results.map(({ result }) => result));
  const current = Math.min(chosen, Math.max(results.length - 1, 0));

  // What was looked for last is there to be gone on with, or to be typed over.
  useEffect(() => field.current?.select(), []);

  const choose = (index: number): void => {
    const next = results.length === 0 ? 0 : (index + results.length) % results.length;
    setChosen(next);
    document.getElementById(resultElementId(listId, next))?.scrollIntoView({ block: 'nearest' });
  };
  const open = (result: SearchResult | undefined): void => {
    if (result !== undefined) void openAt(result.meeting.path, result.place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: Math.min(current + PAGE, results.length - 1),
      PageUp: Math.max(current - PAGE, 0),
    };
    const step = steps[event.key];
    if (step !== undefined) choose(step);
    else if (event.key === 'Enter') open(results[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      title="Search all meetings"
      onClose={closeDialog}
      hasHead={false}
      className="dialog-tall search-dialog"
    >
      <div className="search-head">
        <input
          ref={field}
          className="search-input"
          type="text"
          role="combobox"
          aria-label="Search all meetings"
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={results.length > 0 ? resultElementId(listId, current) : undefined}
          placeholder="Search all meetings"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          data-dialog-start
          value={request.words}
          onChange={({ target }) => {
            searchStore.setState({ words: target.value });
            setChosen(0);
            list.current?.scrollTo({ top: 0 });
          }}
          onKeyDown={onKeyDown}
        />
        <SearchFilters request={request} series={library.library?.series ?? []} />
      </div>
      {results.length === 0 && <NoResults request={request} found={found} library={library} />}
      <ResultList
        id={listId}
        groups={groups}
        chosen={current}
        list={list}
        onChoose={setChosen}
        onOpen={open}
      />
      <SearchStatus request={request} found={found} library={library} />
    </Dialog>
  );
}
