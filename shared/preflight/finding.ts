import type { GroupId, ItemId, LineId, ParticipantId, PreviousActionId } from '../meeting/identifier.ts';
import type { InlineText } from '../meeting/inline-text.ts';

/** What preflight looks for; docs/SPEC.md, PR1 to PR12, says when each is found. */
export type FindingCode =
  | 'link-nowhere'
  | 'link-not-allowed'
  | 'section-empty'
  | 'mark-typed-by-hand'
  | 'names-swapped'
  | 'sorting-slip'
  | 'person-twice'
  | 'slot-exceeded'
  | 'date-missing'
  | 'time-missing'
  | 'place-missing'
  | 'title-missing'
  | 'nobody-present'
  | 'next-meeting-missing'
  | 'house-style-missing';

/** Where to look: the entity, for a window to jump to. */
export type Place =
  | {
      readonly kind: 'meeting';
      readonly field:
        | 'title'
        | 'date'
        | 'startTime'
        | 'place'
        | 'slotMinutes'
        | 'attendance'
        | 'agenda'
        | 'houseStyle';
    }
  | { readonly kind: 'item'; readonly itemId: ItemId }
  | { readonly kind: 'line'; readonly itemId: ItemId; readonly lineId: LineId }
  /** An entry of the review of earlier actions. */
  | { readonly kind: 'previousAction'; readonly previousActionId: PreviousActionId }
  | { readonly kind: 'group'; readonly groupId: GroupId }
  | { readonly kind: 'participants'; readonly participantIds: readonly ParticipantId[] };

/** What would put it right. Data, so that a window can offer it, a command line apply it, and undo take it back. */
export type Fix = { readonly label: string } & (
  | { readonly kind: 'rewriteLine'; readonly lineId: LineId; readonly text: InlineText }
  | { readonly kind: 'makeAction'; readonly lineId: LineId; readonly text: InlineText }
  | { readonly kind: 'makeDecision'; readonly lineId: LineId; readonly text: InlineText }
  | { readonly kind: 'removeLines'; readonly lineIds: readonly LineId[] }
  | { readonly kind: 'swapNames'; readonly participantIds: readonly ParticipantId[] }
  | {
      readonly kind: 'arrangeGroup';
      readonly groupId: GroupId;
      readonly participantIds: readonly ParticipantId[];
    }
  | { readonly kind: 'removeParticipant'; readonly participantId: ParticipantId }
);

export type Finding = {
  readonly code: FindingCode;
  /** An error should not be published; a warning should be looked at; a note may be as intended. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly place: Place;
  /** The place in words: `Section 2, "Updates from the Secretariat"`. */
  readonly where: string;
  readonly message: string;
  readonly fix: Fix | null;
};
