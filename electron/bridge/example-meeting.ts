import exampleText from '../../examples/igf-mag-xiv.minutes?raw';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { readMeetingText } from '../../shared/meeting/meeting-file.ts';

/** The reference meeting, which every copy of Rapporteur has inside. */
export function exampleMeeting(): Meeting {
  const read = readMeetingText(exampleText);
  if (!read.ok) throw new Error('The example that comes along does not open');
  return read.value.meeting;
}
