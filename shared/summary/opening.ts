import { presentOf } from '../meeting/attendance-of.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { plainSpans, type InlineText } from '../meeting/inline-text.ts';
import { spokenName } from '../meeting/participant-names.ts';
import type { Participant } from '../meeting/roster.ts';
import { dateText } from './date-text.ts';
import { fillTemplate } from './fill-template.ts';
import type { CompleteStyle } from './languages/complete-style.ts';
import { wordsOf } from './languages/words-of.ts';
import { meetingLine, timeText } from './title-block.ts';

/** The opening paragraph: what met, when and where, who chaired, who was the secretariat. Null without a date or a name. */
export function openingText(meeting: Meeting, style: CompleteStyle): InlineText | null {
  const { opening, language } = style;
  const name = meetingLine(meeting, style);
  if (opening === null || name === '' || meeting.date === null) return null;
  const time = timeText(meeting, language);
  const sentence = fillTemplate(opening.sentence, {
    meeting: name,
    body: meeting.body,
    number: meeting.number,
    date: dateText(meeting.date, language),
    time: time === '' ? '' : fillTemplate(opening.time, { time }),
    place: meeting.place === '' ? '' : fillTemplate(opening.place, { place: meeting.place }),
  });
  const sentences = [sentence];
  const office = (wanted: 'chair' | 'secretariat') =>
    meeting.roster.filter((group) => group.office === wanted);
  const chairs = office('chair').flatMap((group) => presentOf(meeting, group));
  if (chairs.length > 0) sentences.push(fillTemplate(opening.chair, { chair: namesText(chairs, language) }));
  for (const group of office('secretariat')) {
    const members = presentOf(meeting, group);
    if (members.length > 0)
      sentences.push(
        fillTemplate(opening.secretariat, { secretariat: group.name, members: namesText(members, language) }),
      );
  }
  return plainSpans(sentences.join(wordsOf(language).sentenceSeparator).replace(/ +/g, ' ').trim());
}

function namesText(participants: readonly Participant[], language: string): string {
  const names = participants.map(spokenName);
  try {
    return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names);
  } catch {
    return names.join(', ');
  }
}
