import type * as Y from 'yjs';
import type { AgendaItem } from '../agenda-item.ts';
import { topLevel } from '../document/layout.ts';
import { addItem } from './agenda-commands.ts';
import { inOneStep, type Origin } from './in-one-step.ts';
import { updateMeeting, type MeetingFields } from './meeting-commands.ts';
import { takeRoster, type RosterPlan } from './take-roster.ts';

/** What of a file is taken into the meeting. */
export type OfferPlan = {
  readonly fields: MeetingFields;
  /** Added at the end of the agenda. */
  readonly items: readonly AgendaItem[];
  readonly roster: RosterPlan;
};

/** Takes fields, agenda items and people in, in one step. */
export const takeOffer = (doc: Y.Doc, { fields, items, roster }: OfferPlan, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    updateMeeting(doc, fields, origin);
    for (const item of items) addItem(doc, item, topLevel.agenda(doc).size, origin);
    takeRoster(doc, roster, origin);
  });
