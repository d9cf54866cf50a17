import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { OfferPlan, RosterPlan } from '../meeting/commands/index.ts';
import type { GroupId, IdentifierSource, ItemId } from '../meeting/identifier.ts';
import { LIMITS } from '../meeting/limits.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { walkInGroupOf, FIRST_GROUP } from '../meeting/walk-in-group.ts';
import { foldForFinding } from '../names/fold-for-finding.ts';
import type { ReadGroup } from '../roster/arrange-roster.ts';
import { mergeRoster, type MergedGroup, type MergedPerson } from '../roster/merge-roster.ts';
import { planRoster } from '../roster/plan-roster.ts';
import { asName } from './attendance-choice.ts';

/** Fields of a meeting a file may fill. */
export type OfferedField =
  | 'body'
  | 'number'
  | 'title'
  | 'date'
  | 'startTime'
  | 'timeZone'
  | 'place'
  | 'slotMinutes';
type FieldValue = string | number;

export type FieldOffer = {
  readonly field: OfferedField;
  readonly value: FieldValue;
  /** What stands there now, as text; empty where nothing does. */
  readonly now: string;
};

export type ItemOffer = {
  /** Tells items apart, unique within the offer. */
  readonly key: string;
  readonly title: string;
  readonly minutes: number | null;
  readonly speakers: readonly string[];
  /** Whether the agenda has an item of this title already. */
  readonly isKnown: boolean;
};

/** What a file offers to a meeting. Nothing is taken that was not chosen. */
export type Offer = {
  readonly fields: readonly FieldOffer[];
  readonly items: readonly ItemOffer[];
  readonly groups: readonly MergedGroup[];
};

/** What a file says, before it is held against a meeting. */
export type Offered = {
  readonly fields: Partial<Readonly<Record<OfferedField, FieldValue>>>;
  readonly items: readonly Omit<ItemOffer, 'key' | 'isKnown'>[];
  readonly groups: readonly ReadGroup[];
};

/** Holds what a file says against a meeting: what is the same already is not offered again. */
export function offerTo(meeting: Meeting, { fields, items, groups }: Offered): Offer {
  const titles = new Set(meeting.agenda.map(({ title }) => titleKey(title)));
  return {
    fields: Object.entries(fields).flatMap(([name, value]): FieldOffer[] => {
      const field = name as OfferedField;
      const now = meeting[field] === null ? '' : String(meeting[field]);
      return value === '' || String(value) === now ? [] : [{ field, value, now }];
    }),
    items: items.map((item, index) => ({
      ...item,
      key: String(index),
      isKnown: titles.has(titleKey(item.title)),
    })),
    groups: mergeRoster(meeting.roster, groups),
  };
}

/** What is taken of an offer. */
export type OfferChoice = {
  readonly takesField: (field: FieldOffer) => boolean;
  readonly takesItem: (item: ItemOffer) => boolean;
  readonly takesPerson: (person: MergedPerson) => boolean;
};

/** What is taken unless said otherwise: empty fields, items the agenda has not, people without a doubt who they are. */
export const usualOfferChoice = (meeting: Meeting, { fields }: Offer): OfferChoice => ({
  takesField: ({ field, now }) => now === '' || (field === 'timeZone' && isZoneOpen(meeting, fields)),
  takesItem: ({ isKnown }) => !isKnown,
  takesPerson: (person) => person.kind === 'new' && !person.doubts.includes('twice'),
});

/** A start comes with its zone, or it would be another moment; before there is one, UTC is what nobody chose. */
const isZoneOpen = ({ timeZone, startTime }: Meeting, fields: readonly FieldOffer[]): boolean =>
  startTime === null && (timeZone === 'UTC' || fields.some(({ field }) => field === 'startTime'));

/** The change a choice comes to. */
export function planOffer(
  meeting: Meeting,
  offer: Offer,
  { takesField, takesItem, takesPerson }: OfferChoice,
  newIdentifier: IdentifierSource,
): OfferPlan {
  const fields = Object.fromEntries(
    offer.fields.filter((field) => takesField(field)).map(({ field, value }) => [field, value]),
  );
  const items = offer.items.filter(takesItem).slice(0, LIMITS.agendaItems - meeting.agenda.length);
  return {
    fields,
    items: items.map((item) => agendaItem(item, newIdentifier<ItemId>())),
    roster: rosterPlan(meeting, offer, takesPerson, newIdentifier),
  };
}

function rosterPlan(
  meeting: Meeting,
  { groups }: Offer,
  isTaken: OfferChoice['takesPerson'],
  newIdentifier: IdentifierSource,
): RosterPlan {
  const group: GroupId | null = walkInGroupOf(meeting, null);
  const target = group === null ? { name: FIRST_GROUP } : { id: group };
  return planRoster(meeting, groups, { isTaken, target, newIdentifier });
}

const agendaItem = ({ title, minutes, speakers }: ItemOffer, id: ItemId): AgendaItem => ({
  id,
  title: asName(title),
  plannedMinutes: minutes,
  speakers: speakers.map(asName).slice(0, 1_000),
  heading: null,
  isListed: true,
  isProtected: false,
  state: 'scheduled',
  minutes: [],
});

/** "3 fields filled, 7 agenda items and 12 people added": what taking an offer did. */
export function describeOfferPlan({ fields, items, roster }: OfferPlan, added: number): string {
  const filled = Object.keys(fields).length;
  const updated = roster.changed.length;
  const parts = [
    ...(filled > 0 ? [filled === 1 ? '1 field filled' : `${filled} fields filled`] : []),
    ...(items.length > 0
      ? [items.length === 1 ? '1 agenda item added' : `${items.length} agenda items added`]
      : []),
    ...(added > 0 ? [added === 1 ? '1 person added' : `${added} people added`] : []),
    ...(updated > 0 ? [updated === 1 ? '1 person updated' : `${updated} people updated`] : []),
  ];
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}

const titleKey = (title: string): string => foldForFinding(title) || title.trim();
