import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { IdentifierSource, ItemId } from '../meeting/identifier.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import { listedLines, whoActs } from '../meeting/listed-lines.ts';
import { meetingSchema, type Meeting } from '../meeting/meeting.ts';
import type { PreviousAction } from '../meeting/previous-action.ts';
import type { Day, TimeOfDay } from '../meeting/text.ts';
import { suggestDate, type SuggestedDate } from './next-date.ts';
import { nextNumber } from './next-number.ts';

/** An item of the last agenda, offered for the next. */
export type ProposedItem = {
  readonly itemId: ItemId;
  readonly title: string;
  readonly plannedMinutes: number | null;
  readonly isStanding: boolean;
  /** It was put off by the last meeting. */
  readonly isDeferred: boolean;
  /** Whether it comes along unless the user says otherwise. */
  readonly isTaken: boolean;
};

/** An action that is open after the last meeting; it comes along unless the user says otherwise. */
export type ProposedAction = {
  /** Tells it from the others of this proposal. */
  readonly key: string;
  readonly text: string;
  /** Who is to do it, in words; empty where nobody is named. */
  readonly who: string;
  readonly dueOn: Day | null;
  /** Number of the meeting it was taken at. */
  readonly number: string;
};

/** What the next meeting of a series would be. Everything in it may be changed before it is made. */
export type NextMeetingProposal = {
  readonly last: Pick<Meeting, 'body' | 'title' | 'number' | 'date'>;
  readonly before: Pick<Meeting, 'number' | 'date'> | null;
  /** Null where the notation is not understood: it is left empty and said. */
  readonly number: string | null;
  readonly date: SuggestedDate | null;
  readonly startTime: TimeOfDay | null;
  readonly timeZone: string;
  readonly place: string;
  readonly items: readonly ProposedItem[];
  readonly actions: readonly ProposedAction[];
  /** How many people and groups come along. */
  readonly people: number;
  readonly groups: number;
};

/** What the user chose. */
export type NextMeetingChoice = {
  readonly number: string;
  readonly date: Day | null;
  readonly startTime: TimeOfDay | null;
  readonly timeZone: string;
  readonly place: string;
  readonly itemIds: readonly string[];
  readonly actionKeys: readonly string[];
};

/** Looks at the last meeting of a series, and the one before it for the interval and the way of counting. */
export function proposeNextMeeting(
  last: Meeting,
  before: Pick<Meeting, 'number' | 'date'> | null,
  date?: Day,
): NextMeetingProposal {
  const suggested = date === undefined ? suggestDate(last, before) : null;
  return {
    last: { body: last.body, title: last.title, number: last.number, date: last.date },
    before: before === null ? null : { number: before.number, date: before.date },
    number: nextNumber(last, { date: date ?? suggested?.day ?? null, before }),
    date: suggested,
    startTime: last.startTime,
    timeZone: last.timeZone,
    place: last.place,
    items: proposedItems(last.agenda),
    actions: openActions(last).map(({ key, action }) => ({
      key,
      text: plainTextOf(action.text).trim(),
      who: whoActs(last, action),
      dueOn: action.dueOn ?? null,
      number: action.source.number,
    })),
    people: last.roster.reduce((sum, { participants }) => sum + participants.length, 0),
    groups: last.roster.length,
  };
}

/**
 * Standing items and those put off. Where none is marked standing, the whole agenda; of a summary without an agenda its
 * sections, since there is nothing better.
 */
function proposedItems(agenda: readonly AgendaItem[]): ProposedItem[] {
  const hasStanding = agenda.some(({ isStanding }) => isStanding === true);
  const hasListed = agenda.some(({ isListed }) => isListed);
  return agenda.map((item) => {
    const isStanding = item.isStanding === true;
    const isDeferred = item.state === 'deferred';
    return {
      itemId: item.id,
      title: item.title,
      plannedMinutes: item.plannedMinutes,
      isStanding,
      isDeferred,
      isTaken: hasStanding ? isStanding || isDeferred : item.isListed || !hasListed,
    };
  });
}

type OpenAction = { readonly key: string; readonly action: PreviousAction };

/** Open actions with words: those still open from before, then those the last meeting took, in its order. */
function openActions(last: Meeting): OpenAction[] {
  const earlier = last.previousActions
    .filter(({ status, text }) => status === 'open' && plainTextOf(text).trim() !== '')
    // What the last meeting heard of it stands in its own file; the next hears of it anew.
    .map(({ outcome: _outcome, ...action }): OpenAction => ({
      key: `earlier-${action.id}`,
      action: action as PreviousAction,
    }));
  const taken = listedLines(last).flatMap(({ line }): OpenAction[] => {
    if (line.kind !== 'action' || line.status !== 'open') return [];
    const { id, text, addressee, assignees, dueOn, isInternal } = line;
    const action: PreviousAction = {
      // Its own only within the proposal: the new meeting gives it another.
      id: id as string as PreviousAction['id'],
      text: [...text],
      source: { meetingId: last.id, number: last.number, date: last.date, lineId: id },
      ...(addressee === undefined ? {} : { addressee }),
      ...(assignees === undefined ? {} : { assignees }),
      ...(dueOn === undefined ? {} : { dueOn }),
      status: line.status,
      ...(isInternal === undefined ? {} : { isInternal }),
    };
    return [{ key: `line-${id}`, action }];
  });
  return [...earlier, ...taken];
}

/** The choice that takes a proposal as it is. */
export const asProposed = (proposal: NextMeetingProposal): NextMeetingChoice => ({
  number: proposal.number ?? '',
  date: proposal.date?.day ?? null,
  startTime: proposal.startTime,
  timeZone: proposal.timeZone,
  place: proposal.place,
  itemIds: proposal.items.filter(({ isTaken }) => isTaken).map(({ itemId }) => itemId),
  actionKeys: proposal.actions.map(({ key }) => key),
});

/**
 * The next meeting of a series. Body, language, slot, house style, quorum and the whole roster come along under the same
 * ids, so that whoever has an action is still who has it; minutes, attendance and clock begin empty.
 */
export function makeNextMeeting(
  last: Meeting,
  choice: NextMeetingChoice,
  newIdentifier: IdentifierSource,
): Meeting {
  const { body, language, slotMinutes, houseStyle, quorum, roster, summaryTitle } = last;
  const items = new Set(choice.itemIds);
  const actions = new Set(choice.actionKeys);
  const people = new Set<string>(roster.flatMap(({ participants }) => participants.map(({ id }) => id)));
  return meetingSchema.parse({
    id: newIdentifier(),
    body,
    number: choice.number,
    title: nextTitle(last, choice.number),
    summaryTitle,
    date: choice.date,
    startTime: choice.startTime,
    timeZone: choice.timeZone,
    place: choice.place,
    language,
    slotMinutes,
    houseStyle,
    quorum,
    agenda: last.agenda.filter(({ id }) => items.has(id)).map((item) => nextItem(item, newIdentifier())),
    roster,
    previousActions: openActions(last)
      .filter(({ key }) => actions.has(key))
      .map(({ action: { assignees, ...action } }) => {
        const carried = assignees?.filter((id) => people.has(id)) ?? [];
        return { ...action, ...(carried.length === 0 ? {} : { assignees: carried }), id: newIdentifier() };
      }),
  });
}

/** What the agenda says of an item, without what the last meeting made of it. It is listed, for now it is chosen. */
const nextItem = (
  { title, plannedMinutes, speakers, heading, isProtected, isStanding }: AgendaItem,
  id: string,
) => ({
  id,
  title,
  plannedMinutes,
  speakers,
  heading,
  isProtected,
  ...(isStanding === undefined ? {} : { isStanding }),
});

/** A title of its own goes on where it names the number, or where it is all there is to tell the meeting by. */
function nextTitle({ title, number, body }: Meeting, next: string): string {
  if (number !== '' && next !== '') {
    const words = title.split(/([\p{L}\p{N}]+(?:[^\p{L}\p{N}\s]+[\p{L}\p{N}]+)*)/u);
    if (words.includes(number)) return words.map((word) => (word === number ? next : word)).join('');
  }
  return body.trim() === '' ? title : '';
}
