import { useMemo, useState } from 'react';
import {
  offerTo,
  usualOfferChoice,
  type FieldOffer,
  type ItemOffer,
  type Offer,
  type OfferChoice,
  type Offered,
} from '../../../../shared/intake/offer.ts';
import type { MergedPerson } from '../../../../shared/roster/merge-roster.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { useStore } from 'zustand';

export type ChosenOffer = {
  readonly offer: Offer;
  readonly choice: OfferChoice;
  readonly chooseField: (field: FieldOffer, isTaken: boolean) => void;
  readonly chooseItems: (items: readonly ItemOffer[], isTaken: boolean) => void;
  readonly choosePeople: (people: readonly MergedPerson[], isTaken: boolean) => void;
};

/** An offer held against the meeting as it is, with what was chosen of it. */
export function useOffer(offered: Offered): ChosenOffer {
  const meeting = useStore(meetingStore, (state) => state.meeting);
  if (meeting === null) throw new Error('No meeting is open here.');
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const offer = useMemo(() => offerTo(meeting, offered), [meeting, offered]);
  const usual = useMemo(() => usualOfferChoice(meeting, offer), [meeting, offer]);
  const set = (keys: readonly string[], isTaken: boolean): void =>
    setChoices((before) => new Map([...before, ...keys.map((key) => [key, isTaken] as const)]));
  return {
    offer,
    choice: {
      takesField: (field) => choices.get(fieldKey(field)) ?? usual.takesField(field),
      takesItem: (item) => choices.get(itemKey(item)) ?? usual.takesItem(item),
      takesPerson: (person) =>
        person.kind !== 'known' && (choices.get(personKey(person)) ?? usual.takesPerson(person)),
    },
    chooseField: (field, isTaken) => set([fieldKey(field)], isTaken),
    chooseItems: (items, isTaken) => set(items.map(itemKey), isTaken),
    choosePeople: (people, isTaken) => set(people.map(personKey), isTaken),
  };
}

const fieldKey = ({ field }: FieldOffer): string => `field ${field}`;
const itemKey = ({ key }: ItemOffer): string => `item ${key}`;
const personKey = ({ key }: MergedPerson): string => `person ${key}`;
