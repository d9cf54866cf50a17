import type { Meeting } from '../meeting/meeting.ts';
import type { HouseStyle } from '../summary/house-style.ts';
import { summarise } from '../summary/summarise.ts';
import { findDuplicatePeople } from './find-duplicate-people.ts';
import { findEmptySections } from './find-empty-sections.ts';
import type { Finding } from './finding.ts';
import { findLinks } from './find-links.ts';
import { findMissing } from './find-missing.ts';
import { findNextMeeting } from './find-next-meeting.ts';
import { findSlotExceeded } from './find-slot-exceeded.ts';
import { findSortingSlips } from './find-sorting-slips.ts';
import { findSwappedNames } from './find-swapped-names.ts';
import { findTypedMarks } from './find-typed-marks.ts';
import { placesOf } from './places.ts';

/** What to look at before the summary is published, in the order of the document. */
export function preflight(meeting: Meeting, style: HouseStyle): Finding[] {
  const summary = summarise(meeting, style);
  const places = placesOf(meeting, summary);
  return [
    ...findMissing(meeting, summary),
    ...findEmptySections(meeting, places),
    ...findLinks(meeting, places),
    ...findTypedMarks(meeting, places),
    ...findNextMeeting(summary),
    ...findSlotExceeded(meeting),
    ...findSwappedNames(meeting),
    ...findSortingSlips(meeting, summary.language),
    ...findDuplicatePeople(meeting),
  ];
}
