import type { FoundMeeting, SearchAnswer, SearchResult } from '../../../shared/search/search-answer.ts';

/** The results of one meeting, with their places in the list as arrow keys go through it. */
export type ResultGroup = {
  readonly meeting: FoundMeeting;
  readonly results: readonly { readonly result: SearchResult; readonly index: number }[];
};

/** Results by meeting, in the order in which meetings are first found. */
export function resultGroups(results: readonly SearchResult[]): ResultGroup[] {
  const byPath = new Map<string, SearchResult[]>();
  for (const result of results) {
    const known = byPath.get(result.meeting.path);
    if (known === undefined) byPath.set(result.meeting.path, [result]);
    else known.push(result);
  }
  let index = 0;
  return [...byPath.values()].flatMap((ofMeeting) => {
    const [first] = ofMeeting;
    return first === undefined
      ? []
      : [{ meeting: first.meeting, results: ofMeeting.map((result) => ({ result, index: index++ })) }];
  });
}

/** "12 results in 5 meetings". */
export function countText({ results, hasMore }: SearchAnswer): string {
  const meetings = new Set(results.map(({ meeting }) => meeting.path)).size;
  const count = `${plural(results.length, 'result')} in ${plural(meetings, 'meeting')}`;
  return hasMore ? `The first ${count}; more words find fewer` : count;
}

export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
