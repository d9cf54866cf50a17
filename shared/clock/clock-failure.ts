import type { TimedEvent } from './effective-events.ts';
import type { Moment } from './moment.ts';

/** Why a key of the clock recorded nothing. */
export type NavigationFailure =
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'alreadyStarted' }
  | { readonly kind: 'alreadyPaused' }
  | { readonly kind: 'notPaused' }
  | { readonly kind: 'adjourned' }
  /** The item asked for runs already. */
  | { readonly kind: 'alreadyCurrent' }
  /** Nothing stands before the current item. */
  | { readonly kind: 'firstItem' }
  /** Nothing is left to be taken. */
  | { readonly kind: 'lastItem' }
  /** The item asked for is not on the agenda any more. */
  | { readonly kind: 'itemGone' };

/** Why a time told afterwards was not taken over. */
export type CorrectionFailure =
  | { readonly kind: 'eventGone' }
  /** No item is current whose beginning could be told. */
  | { readonly kind: 'noCurrentItem' }
  /** The item is the first that was taken; none ended before it. */
  | { readonly kind: 'noPreviousItem' }
  /** The item has not been taken, so it did not end either. */
  | { readonly kind: 'notBegun' }
  | { readonly kind: 'paused' }
  /** The time is none a calendar has. */
  | { readonly kind: 'notATime' }
  | { readonly kind: 'inFuture'; readonly told: Moment; readonly now: Moment }
  /** `earliest` is the first moment that would do without moving anything else. */
  | { readonly kind: 'beforeStart'; readonly told: Moment; readonly start: Moment; readonly earliest: Moment }
  /** The event would come before one it followed (`neighbour` stands before it), or after one that followed it. */
  | {
      readonly kind: 'pastNeighbour';
      readonly told: Moment;
      readonly neighbour: TimedEvent;
      readonly stands: 'before' | 'after';
    };

export type ClockFailure = NavigationFailure | CorrectionFailure;
