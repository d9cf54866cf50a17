import type { PersonDoubt } from './merge-roster.ts';
import type { PersonFields, RosterDoubt } from './read-person.ts';

/** What to look at before somebody is taken, in a sentence. */
export function describeDoubt(
  doubt: RosterDoubt | PersonDoubt,
  { familyName }: Pick<PersonFields, 'familyName'>,
): string {
  switch (doubt) {
    case 'single':
      return 'Only one name stands here; it is taken as the family name.';
    case 'order':
      return `“${familyName}” is taken as the family name, and may be the given name.`;
    case 'several':
      return `“${familyName}” is taken as the family name. Check where it begins and ends.`;
    case 'comma':
      return 'What stands behind the comma is taken as the affiliation, and may be the given name.';
    case 'namesake':
      return 'Several people of the roster have this name; taken as somebody new.';
    case 'twice':
      return 'Stands here twice; left out unless ticked.';
  }
}
