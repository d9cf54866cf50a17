import type { ParticipantGroup } from '../../../shared/meeting/roster.ts';
import { WHOLE_FILE, type ImportNotice } from './import-notice.ts';

/** Of all neighbours in the other groups, how many must stand in alphabetical order for the order to count as kept. */
const KEPT_FROM = 0.8;
const PAIRS_FROM = 3;
/** Names in a notice; chairs are one or two. */
const SHOWN = 6;

/**
 * Groups that print the given name first while the others print the family name first: those of the chairs, which
 * secretariats set by hand, where elsewhere the first column runs A to Z. The names stay as read; the notice says so.
 */
export function noticeNameOrder(
  roster: readonly ParticipantGroup[],
  swapped: readonly string[] | 'all',
): ImportNotice[] {
  if (swapped === 'all' || swapped.some((name) => name.trim().toLowerCase() === 'all')) return [];
  const isSwapped = (group: ParticipantGroup) =>
    swapped.some((name) => name.trim().toLowerCase() === group.name.trim().toLowerCase());
  const suspects = roster.filter(
    (group) =>
      group.office === 'chair' &&
      !isSwapped(group) &&
      group.participants.length > 0 &&
      group.participants.every(
        ({ familyName, givenName }) => familyName.trim() !== '' && givenName.trim() !== '',
      ),
  );
  if (suspects.length === 0) return [];
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  let pairs = 0;
  let sorted = 0;
  for (const { office, participants } of roster)
    if (office !== 'chair')
      for (const [index, { familyName }] of participants.entries()) {
        const previous = participants[index - 1];
        if (previous === undefined) continue;
        pairs++;
        if (collator.compare(previous.familyName, familyName) <= 0) sorted++;
      }
  if (pairs < PAIRS_FROM || sorted / pairs < KEPT_FROM) return [];
  return suspects.map((group) => {
    const shown = group.participants.slice(0, SHOWN);
    const names = shown
      .map(({ familyName, givenName }) => `${familyName} | ${givenName}`)
      .join('; ')
      .concat(group.participants.length > SHOWN ? '; …' : '');
    const sentence = `In the group "${group.name}" the given name may stand first (${names}), while other groups run A to Z by their first column, the family name. The names were kept as read, first column as family name; import again with --swap-names "${group.name}" to exchange them.`;
    return { kind: 'namesSwapped', place: WHOLE_FILE, text: names, sentence };
  });
}
