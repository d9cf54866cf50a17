import type { NameAgreement } from './compare-name.ts';
import type { RosterEntry } from './roster-entries.ts';

export type SureReason = 'alias' | 'address' | NameAgreement;
export type CheckReason =
  | 'namesakes'
  | 'severalNames'
  | 'standIn'
  | 'otherAddress'
  | 'addressOfAnother'
  | 'sharedAddress'
  | 'similar'
  | 'single'
  | 'claimedTwice'
  | 'masked';
export type UnknownReason = 'phone' | 'masked' | 'device' | 'nobody' | 'notOnRoster';

/** What the roster knows of somebody of a report. */
export type PersonMatch =
  | {
      readonly pile: 'sure';
      readonly entry: RosterEntry;
      readonly reason: SureReason;
      readonly hasDevice: boolean;
    }
  | { readonly pile: 'check'; readonly entries: readonly RosterEntry[]; readonly reason: CheckReason }
  | { readonly pile: 'unknown'; readonly reason: UnknownReason };

/** Not sure: who may be meant, likeliest first, each once. */
export const toCheck = (reason: CheckReason, entries: readonly RosterEntry[]): PersonMatch => ({
  pile: 'check',
  entries: [...new Set(entries)],
  reason,
});
