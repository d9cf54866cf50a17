import type { RefObject } from 'react';
import { dateText } from '../../../shared/summary/date-text.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import type { SearchResult } from '../../../shared/search/search-answer.ts';
import { KIND_LABELS } from './kind-labels.ts';
import { Marked } from './marked.tsx';
import type { ResultGroup } from './result-groups.ts';

export type ResultListProps = {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  readonly chosen: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onChoose: (index: number) => void;
  readonly onOpen: (result: SearchResult) => void;
};

export const resultElementId = (listId: string, index: number): string => `${listId}-${index}`;

/** Results under their meetings. The keyboard is in the field above, which tells which of them is chosen. */
export function ResultList({ id, groups, chosen, list, onChoose, onOpen }: ResultListProps) {
  return (
    <div className="search-list" id={id} role="listbox" aria-label="Results" ref={list}>
      {groups.map(({ meeting, results }) => (
        <div key={meeting.path} role="group" aria-label={meeting.title} className="search-meeting">
          <div className="search-meeting-head" aria-hidden="true">
            <span className="search-meeting-title">{meeting.title}</span>
            <span className="search-meeting-day">
              {meeting.date === null ? '' : dateText(meeting.date as Day, 'en')}
            </span>
          </div>
          {results.map(({ result, index }) => (
            // The keyboard is in the combobox
            <div
              key={index}
              id={resultElementId(id, index)}
              role="option"
              className="search-result"
              aria-selected={index === chosen}
              onMouseMove={() => onChoose(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(result)}
            >
              <span className="search-kind">{KIND_LABELS[result.kind][0]}</span>
              <span className="search-words" dir="auto">
                <Marked {...result.text} />
              </span>
              {(result.item !== '' || result.detail.text !== '') && (
                <span className="search-where">
                  {result.detail.text !== '' && (
                    <span dir="auto">
                      <Marked {...result.detail} />
                    </span>
                  )}
                  {result.item !== '' && <span dir="auto">{result.item}</span>}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
