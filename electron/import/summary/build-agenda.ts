import type { AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import type { IdentifierSource } from '../../../shared/meeting/identifier.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { placeText, type ImportNotice, type SourcePlace } from './import-notice.ts';
import { likeTitles, matchHeadings } from './match-headings.ts';

export type ReadItem = { readonly title: string; readonly plannedMinutes: number | null };
export type ReadSection = { readonly heading: string; readonly place: SourcePlace; readonly lines: Line[] };

export const makeItem = (
  id: AgendaItem['id'],
  fields: Pick<AgendaItem, 'title' | 'isListed' | 'minutes'> & Partial<AgendaItem>,
): AgendaItem => ({
  id,
  plannedMinutes: null,
  speakers: [],
  heading: null,
  isProtected: false,
  state: 'scheduled',
  ...fields,
});

/**
 * The agenda of the meeting: listed items with the sections matched to them, and every section without an item as an
 * item that stands on no agenda, where it stood among the sections.
 */
export function buildAgenda(
  sections: readonly ReadSection[],
  listed: readonly ReadItem[],
  newId: IdentifierSource,
): { agenda: AgendaItem[]; notices: ImportNotice[] } {
  const notices: ImportNotice[] = [];
  const titles = listed.map(({ title }) => title);
  const matches = matchHeadings(
    sections.map(({ heading }) => heading),
    titles,
  );
  const matchedItems = new Set(matches.flatMap((match) => match?.item ?? []));
  const agenda: AgendaItem[] = [];
  let next = 0;
  const listUpTo = (end: number) => {
    for (; next < end; next++) {
      const item = listed[next];
      if (item !== undefined)
        agenda.push(makeItem(newId<AgendaItem['id']>(), { ...item, isListed: true, minutes: [] }));
    }
  };
  const isLike = likeTitles(titles);
  for (const [index, section] of sections.entries()) {
    const { heading, lines, place } = section;
    const match = matches[index] ?? null;
    const item = match === null ? undefined : listed[match.item];
    if (match !== null && item !== undefined) {
      listUpTo(match.item);
      next = match.item + 1;
      const isOther = item.title !== heading;
      agenda.push(
        makeItem(newId<AgendaItem['id']>(), {
          ...item,
          isListed: true,
          minutes: lines,
          ...(isOther ? { heading } : {}),
        }),
      );
      if (match.likeness === 'fuzzy')
        notices.push({
          kind: 'headingMatched',
          place,
          text: heading,
          sentence: `The section "${heading}" at ${placeText(place)} was taken as agenda item ${match.item + 1}, "${item.title}"; its own heading was kept.`,
        });
      continue;
    }
    agenda.push(makeItem(newId<AgendaItem['id']>(), { title: heading, isListed: false, minutes: lines }));
    if (listed.length > 0) notices.push(noticeUnmatched(section, titles, matchedItems, isLike(heading)));
  }
  listUpTo(listed.length);
  return { agenda, notices };
}

function noticeUnmatched(
  { heading, place }: ReadSection,
  titles: readonly string[],
  matched: ReadonlySet<number>,
  isLike: (item: number) => boolean,
): ImportNotice {
  const elsewhere = titles.findIndex((_title, item) => !matched.has(item) && isLike(item));
  return elsewhere === -1
    ? {
        kind: 'notOnAgenda',
        place,
        text: heading,
        sentence: `The section "${heading}" at ${placeText(place)} is on no line of the agenda; it was kept as an item outside the agenda.`,
      }
    : {
        kind: 'sectionOrder',
        place,
        text: heading,
        sentence: `The section "${heading}" at ${placeText(place)} stands in another order than agenda item ${elsewhere + 1}, "${titles[elsewhere]}"; both orders were kept, the section as an item outside the agenda.`,
      };
}
