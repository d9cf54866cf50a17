import * as Y from 'yjs';
import { GROUP, ORDER, topLevel } from '../document/layout.ts';
import { setFields } from '../document/line-element.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { ParticipantId } from '../identifier.ts';
import { mergedAttendance } from '../merged-attendance.ts';
import type { Attendance } from '../roster.ts';
import { aliasesIn, withoutTwins } from './alias-commands.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';
import { removeParticipant } from './roster-commands.ts';

/**
 * Makes two entries of one person one: `kept` stays where it stands and as it is named, takes over what only `other`
 * says, their attendance is joined (merged-attendance.ts), and every speaker and assignee that was `other` is `kept`.
 * Nothing happens where either is gone.
 */
export const mergeParticipants = (
  doc: Y.Doc,
  kept: ParticipantId,
  other: ParticipantId,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const participants = topLevel.participants(doc);
    const target = participants.get(kept);
    const source = participants.get(other);
    if (kept === other || target === undefined || source === undefined) return;
    const { [ORDER]: _order, [GROUP]: _group, ...fields } = source.toJSON() as Record<string, unknown>;
    const isMissing = ([key]: [string, unknown]) => (target.get(key) ?? '') === '';
    setEntityFields(target, Object.fromEntries(Object.entries(fields).filter(isMissing)));
    joinAliases(target, source);
    joinAttendance(doc, kept, other);
    for (const line of linesOf(doc)) renameIn(line, kept, other);
    for (const action of topLevel.previousActions(doc).values()) {
      const assignees = renamedAssignees(action.get('assignees'), kept, other);
      if (assignees !== null) action.set('assignees', assignees);
    }
    removeParticipant(doc, other, origin);
  });

/** The other entry's aliases are theirs too; how it was written is what a report may show. */
function joinAliases(target: Y.Map<unknown>, source: Y.Map<unknown>): void {
  const aliases = [target, source].flatMap((entry) => aliasesIn(entry));
  if (aliases.length > 0) setEntityFields(target, { aliases: withoutTwins(aliases) });
}

function joinAttendance(doc: Y.Doc, kept: ParticipantId, other: ParticipantId): void {
  const entries = topLevel.attendance(doc);
  const entryOf = (id: ParticipantId) => entries.get(id)?.toJSON() as Attendance | undefined;
  const merged = mergedAttendance(entryOf(kept), entryOf(other));
  if (merged === undefined) return;
  const entry = entries.get(kept);
  if (entry === undefined) return void entries.set(kept, entity(merged));
  const gone = [...entry.keys()].filter((key) => !Object.hasOwn(merged, key));
  setEntityFields(entry, { ...merged, ...Object.fromEntries(gone.map((key) => [key, undefined])) });
}

const linesOf = (doc: Y.Doc): Y.XmlElement[] =>
  [...topLevel.minutes(doc).values()].flatMap((fragment) =>
    fragment.toArray().filter((node): node is Y.XmlElement => node instanceof Y.XmlElement),
  );

function renameIn(line: Y.XmlElement, kept: ParticipantId, other: ParticipantId): void {
  if (line.getAttribute('speaker') === other) setFields(line, { speaker: kept });
  const assignees = renamedAssignees(line.getAttribute('assignees'), kept, other);
  if (assignees !== null) setFields(line, { assignees });
}

/** Null where `other` is not among them. */
function renamedAssignees(assignees: unknown, kept: ParticipantId, other: ParticipantId): unknown[] | null {
  if (!Array.isArray(assignees) || !assignees.includes(other)) return null;
  return [...new Set(assignees.map((id: unknown) => (id === other ? kept : id)))];
}
