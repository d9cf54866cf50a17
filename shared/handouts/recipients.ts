import { isTakingPart } from '../meeting/attendance-of.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { spokenName } from '../meeting/participant-names.ts';
import { mailAddress } from './outgoing-actions.ts';
import type { Recipients } from './handout-kind.ts';

export type Recipient = { readonly name: string; readonly address: string };

/** Those a mail goes to: of those present or of the whole roster, whoever has an address, each address once. */
export function recipientsOf(meeting: Meeting, whom: Recipients): Recipient[] {
  if (whom === 'nobody') return [];
  const byAddress = new Map<string, Recipient>();
  for (const person of meeting.roster.flatMap(({ participants }) => participants)) {
    const address = mailAddress(person);
    if (address === null || (whom === 'present' && !isTakingPart(meeting, person))) continue;
    const key = address.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, { name: spokenName(person), address });
  }
  return [...byAddress.values()];
}
