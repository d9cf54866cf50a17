import type { Meeting } from '../meeting/meeting.ts';
import { documentStatus } from './editions/document-status.ts';
import type { Edition } from './editions/edition.ts';
import type { HouseStyle } from './house-style.ts';
import { completeStyle } from './languages/complete-style.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';

/** The document as it is printed, exported and previewed: one edition of it, marked as a draft until it is final. */
export const officialSummary = (meeting: Meeting, style: HouseStyle, edition: Edition = 'full'): Summary =>
  summarise(meeting, style, {
    edition,
    status: documentStatus(meeting, completeStyle(style, meeting.language)),
  });
