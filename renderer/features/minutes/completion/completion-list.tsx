import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { COMPLETION_LIST, completionOption } from '../../../editor/participant-completion.ts';
import { placeBelow } from '../place-below.ts';
import { completionStore } from './completion-store.ts';

/** The list below an `@`. The keyboard stays in the text, which points at the chosen option (aria-activedescendant). */
export function CompletionList() {
  const completion = useStore(completionStore, ({ completion }) => completion);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (completion === null || list.current === null) return;
    placeBelow(list.current, completion.box);
    list.current.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [completion]);
  const count = completion?.people.length ?? 0;
  return (
    <>
      <p className="visually-hidden" role="status">
        {count === 0
          ? ''
          : `${count} ${count === 1 ? 'person fits' : 'people fit'}. Arrow keys choose, Enter takes.`}
      </p>
      {completion === null ? null : (
        <ul
          ref={list}
          id={COMPLETION_LIST}
          className="minutes-floating minutes-people"
          role="listbox"
          aria-label="People"
        >
          {completion.people.map((person, index) => (
            <li
              key={person.id}
              id={completionOption(index)}
              className="minutes-person"
              role="option"
              aria-selected={index === completion.chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                completion.take(person);
              }}
            >
              <span>{person.name}</span>
              <span className="minutes-person-group">{person.group}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
