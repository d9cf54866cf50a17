import type { Day } from '../../../../shared/meeting/text.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { completeStyle } from '../../../../shared/summary/languages/complete-style.ts';
import { isMac } from '../../../commands/is-mac.ts';
import { shortcutText } from '../../../commands/shortcut.ts';
import type { SectionContext } from '../../../editor/section-context.ts';
import { styleOfMeeting } from '../../../store/house-styles.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { DUE_DATE_SHORTCUT } from '../shortcuts.ts';
import { findPeople, nameOfPerson } from './people-of-meeting.ts';

/** What every section is told of the meeting: names, marks, day, language. Asked anew each time, so always current. */
export const meetingWords: Pick<
  SectionContext,
  'findPeople' | 'nameOf' | 'marks' | 'day' | 'language' | 'dueDateKey'
> = {
  findPeople,
  nameOf: nameOfPerson,
  marks: () => {
    const { meeting } = meetingStore.getState();
    return completeStyle(meeting === null ? defaultStyle : styleOfMeeting(meeting), meeting?.language ?? 'en')
      .marks;
  },
  day: () => meetingStore.getState().meeting?.date ?? (new Date().toISOString().slice(0, 10) as Day),
  language: () => meetingStore.getState().meeting?.language ?? 'en',
  dueDateKey: shortcutText(DUE_DATE_SHORTCUT, isMac),
};
