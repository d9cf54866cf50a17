import { agendaItemSchema } from './agenda-item.ts';
import { FILE_FORMAT, FILE_VERSION } from './file-format.ts';
import { MARKS, type InlineText } from './inline-text.ts';
import { actionSchema, decisionSchema, noteSchema, paragraphSchema, type Line } from './line.ts';
import { meetingSchema, type Meeting } from './meeting.ts';
import { actionSourceSchema, previousActionSchema, type PreviousAction } from './previous-action.ts';
import { attendanceSchema, participantGroupSchema, participantSchema, quorumSchema } from './roster.ts';
import { earlierVersionSchema, finalStampSchema } from './version-stamps.ts';

const lineKeys = {
  paragraph: Object.keys(paragraphSchema.shape),
  note: Object.keys(noteSchema.shape),
  action: Object.keys(actionSchema.shape),
  decision: Object.keys(decisionSchema.shape),
};
const keysOf = {
  meeting: Object.keys(meetingSchema.shape),
  item: Object.keys(agendaItemSchema.shape),
  group: Object.keys(participantGroupSchema.shape),
  participant: Object.keys(participantSchema.shape),
  attendance: Object.keys(attendanceSchema.shape),
  quorum: Object.keys(quorumSchema.shape),
  clockEvent: ['kind', 'id', 'at'],
  previousAction: Object.keys(previousActionSchema.shape),
  source: Object.keys(actionSourceSchema.shape),
  finalStamp: Object.keys(finalStampSchema.shape),
  earlierVersion: Object.keys(earlierVersionSchema.shape),
};

/** Known fields in the schema's order, then unknown ones by name: the same meeting is always the same text. */
function inOrder(
  entity: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const key of known) if (Object.hasOwn(entity, key)) ordered[key] = entity[key];
  for (const key of Object.keys(entity).toSorted())
    if (!Object.hasOwn(ordered, key)) ordered[key] = entity[key];
  return ordered;
}

/** A line without marks is written as the bare string. */
function textForFile(text: InlineText): unknown {
  const [only] = text;
  if (only === undefined) return '';
  if (text.length === 1 && Object.keys(only).length === 1) return only.text;
  return text.map((span) => inOrder(span, ['text', ...MARKS]));
}

const lineForFile = (line: Line) => ({ ...inOrder(line, lineKeys[line.kind]), text: textForFile(line.text) });

const previousActionForFile = (action: PreviousAction) => ({
  ...inOrder(action, keysOf.previousAction),
  text: textForFile(action.text),
  source: inOrder(action.source, keysOf.source),
});

/** The whole `.minutes` file of a meeting: JSON, two spaces, stable order, one final newline. */
export function writeMeetingText(meeting: Meeting): string {
  // Left out where there are none: files of meetings that review nothing stay as they were written before.
  const { previousActions, ...fields } = meeting;
  const content = {
    ...inOrder(fields, keysOf.meeting),
    finalised: meeting.finalised === null ? null : inOrder(meeting.finalised, keysOf.finalStamp),
    versions: meeting.versions.map((version) => inOrder(version, keysOf.earlierVersion)),
    quorum: meeting.quorum === null ? null : inOrder(meeting.quorum, keysOf.quorum),
    agenda: meeting.agenda.map((item) => ({
      ...inOrder(item, keysOf.item),
      minutes: item.minutes.map(lineForFile),
    })),
    roster: meeting.roster.map((group) => ({
      ...inOrder(group, keysOf.group),
      participants: group.participants.map((participant) => inOrder(participant, keysOf.participant)),
    })),
    attendance: Object.fromEntries(
      Object.entries(meeting.attendance)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, entry]) => [id, inOrder(entry, keysOf.attendance)]),
    ),
    clock: meeting.clock.map((event) => inOrder(event, keysOf.clockEvent)),
    ...(previousActions.length === 0 ? {} : { previousActions: previousActions.map(previousActionForFile) }),
  };
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, ...content }, null, 2)}\n`;
}
