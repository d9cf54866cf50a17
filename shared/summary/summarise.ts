import type { Meeting } from '../meeting/meeting.ts';
import { participantsById } from '../meeting/participant-names.ts';
import { agendaAnnex } from './agenda-annex.ts';
import { hasAnnex, type Edition } from './editions/edition.ts';
import { fillTemplate } from './fill-template.ts';
import type { HouseStyle } from './house-style.ts';
import { completeStyle, type CompleteStyle } from './languages/complete-style.ts';
import { openingText } from './opening.ts';
import { participantsAnnex } from './participants-annex.ts';
import { previousActionsAnnex } from './previous-actions-annex.ts';
import { sectionBlocks, type SectionContext } from './section-blocks.ts';
import type { Annex, DocumentStatus, Summary, SummarySection } from './summary.ts';
import { textDirection } from './text-direction.ts';
import { titleBlock } from './title-block.ts';

export type Printing = {
  readonly edition?: Edition;
  /** Whether it is a draft, and its version; nothing is said of either unless given. See `officialSummary`. */
  readonly status?: DocumentStatus | null;
};

/** What the document of a meeting says in a house style. Pure: same meeting, same style, same summary. */
export function summarise(
  meeting: Meeting,
  houseStyle: HouseStyle,
  { edition = 'full', status = null }: Printing = {},
): Summary {
  const style = completeStyle(houseStyle, meeting.language);
  const { language } = style;
  const title = titleBlock(meeting, style, edition);
  let numbered = 0;
  const nextNumber = () => ++numbered;
  const opening = edition === 'actions' ? null : openingText(meeting, style);
  return {
    language,
    direction: textDirection(language),
    properties: {
      title: [title.meeting, title.document].filter((line) => line !== '').join(': '),
      subject: title.document,
      author: meeting.body,
      date: meeting.date,
    },
    titleBlock: title,
    status,
    opening:
      opening === null ? null : { number: style.numbersParagraphs ? nextNumber() : null, text: opening },
    sections: printedSections(meeting, {
      style,
      participants: participantsById(meeting),
      edition,
      nextNumber,
    }),
    annexes: printedAnnexes(meeting, style, edition),
    layout: style.layout,
  };
}

/** Numbered in printed order: an item with nothing to print has no section and takes no number. */
function printedSections(meeting: Meeting, context: SectionContext): SummarySection[] {
  const sections: SummarySection[] = [];
  for (const item of meeting.agenda) {
    const blocks = sectionBlocks(item.minutes, context);
    if (blocks.length === 0) continue;
    const number = context.style.numbersSections ? sections.length + 1 : null;
    sections.push({ itemId: item.id, number, heading: item.heading ?? item.title, blocks });
  }
  return sections;
}

/** Annexes in the style's order; one with nothing in it is left out and takes no number. */
function printedAnnexes(meeting: Meeting, style: CompleteStyle, edition: Edition): Annex[] {
  const annexes: Annex[] = [];
  for (const kind of new Set(style.annexes)) {
    if (!hasAnnex(edition, kind)) continue;
    const [annex, title] = annexOf(kind, meeting, style);
    if (annex === null) continue;
    annexes.push({
      ...annex,
      heading: fillTemplate(style.labels.annex, { number: annexes.length + 1, title }),
    });
  }
  return annexes;
}

type Untitled<Kind> = Kind extends Annex ? Omit<Kind, 'heading'> : never;

/** What an annex holds, or null where it has nothing in it; and its title. */
function annexOf(
  kind: Annex['kind'],
  meeting: Meeting,
  style: CompleteStyle,
): readonly [Untitled<Annex> | null, string] {
  const { labels } = style;
  switch (kind) {
    case 'agenda':
      return [agendaAnnex(meeting, style), labels.agendaAnnex];
    case 'participants':
      return [participantsAnnex(meeting, style), labels.participantsAnnex];
    case 'previousActions':
      return [previousActionsAnnex(meeting, style), labels.previousActionsAnnex];
  }
}
