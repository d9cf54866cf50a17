import { readFileSync } from 'node:fs';
import { readMeetingText } from '../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting, type MeetingInput } from '../shared/meeting/meeting.ts';
import { defaultStyle } from '../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../shared/summary/house-style.ts';
import { summarise } from '../shared/summary/summarise.ts';
import type { Summary } from '../shared/summary/summary.ts';

/** Plain strings where the model has branded ids and texts: what tests write by hand. */
type Loose<Type> = Type extends string
  ? string
  : Type extends readonly (infer Element)[]
    ? Loose<Element>[]
    : Type extends object
      ? { [Key in keyof Type]: Loose<Type[Key]> }
      : Type;

/** A valid meeting from what a test cares about; everything else has its usual value. */
export const makeMeeting = (input: Partial<Loose<MeetingInput>> = {}): Meeting =>
  meetingSchema.parse({ id: 'meeting-1', body: 'Board', number: '7', date: '2026-03-02', ...input });

/** The summary of such a meeting in a house style, the reference's unless said otherwise. */
export const makeSummary = (
  input: Partial<Loose<MeetingInput>> = {},
  style: HouseStyle = defaultStyle,
): Summary => summarise(makeMeeting(input), style);

/** The reference meeting as it ships in examples/: 4 sections, 14 bullets, 5 actions, 52 people in 8 groups, 7 links. */
export function referenceMeeting(): Meeting {
  const text = readFileSync(new URL('../examples/igf-mag-xiv.minutes', import.meta.url), 'utf8');
  const read = readMeetingText(text);
  if (!read.ok) throw new Error(`The reference meeting does not open: ${JSON.stringify(read.error)}`);
  return read.value.meeting;
}
