import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../../../components/icon.tsx';
import { useMeeting } from '../../../store/open-meeting.ts';
import { closeFind, findStore, goToHit, look, openFind, replaceAllHits, replaceHit } from './find-store.ts';

/** Find and replace over all sections. */
export function FindBar({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const isOpen = useStore(findStore, ({ isOpen }) => isOpen);
  return isOpen ? <OpenFindBar isReadOnly={isReadOnly} /> : null;
}

function OpenFindBar({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { wanted, replacement, isExact, hits, at } = useStore(findStore);
  const agenda = useMeeting(({ agenda }) => agenda);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => look(), [agenda]);
  // Asked for again while it stands open, it takes the keyboard again
  useEffect(() => {
    field.current?.select();
    return findStore.subscribe(({ isOpen }, before) => {
      if (isOpen && !before.isOpen) field.current?.select();
    });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') closeFind();
    else if (event.key === 'Enter' && !isMod && event.target === field.current)
      goToHit(event.shiftKey ? -1 : 1);
    else if (event.key.toLowerCase() === 'f' && isMod && !event.altKey && !event.shiftKey) {
      openFind();
      field.current?.select();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="minutes-find" aria-label="Find in minutes" onKeyDown={onKeyDown}>
      <div className="minutes-find-row">
        <input
          ref={field}
          type="text"
          aria-label="Find"
          placeholder="Find in all minutes"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => look({ wanted: event.target.value })}
        />
        <output className="minutes-find-count">
          {wanted === '' ? '' : hits.length === 0 ? 'Not found' : `${at + 1} of ${hits.length}`}
        </output>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => goToHit(-1)}
          disabled={hits.length === 0}
        >
          Previous
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => goToHit(1)}
          disabled={hits.length === 0}
        >
          Next
        </button>
        <label className="minutes-find-exact">
          <input
            type="checkbox"
            checked={isExact}
            onChange={(event) => look({ isExact: event.target.checked })}
          />
          Match case and accents
        </label>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label="Close find"
          onClick={closeFind}
        >
          <Icon name="close" />
        </button>
      </div>
      {isReadOnly ? null : (
        <div className="minutes-find-row">
          <input
            type="text"
            aria-label="Replace with"
            placeholder="Replace with"
            autoComplete="off"
            value={replacement}
            onChange={(event) => look({ replacement: event.target.value })}
          />
          <button type="button" className="button" onClick={replaceHit} disabled={hits.length === 0}>
            Replace
          </button>
          <button type="button" className="button" onClick={replaceAllHits} disabled={hits.length === 0}>
            Replace all
          </button>
        </div>
      )}
    </search>
  );
}
