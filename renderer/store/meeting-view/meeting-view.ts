import * as Y from 'yjs';
import { topLevel } from '../../../shared/meeting/document/index.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { previousActionSchema, type PreviousAction } from '../../../shared/meeting/previous-action.ts';
import { agendaView } from './agenda-view.ts';
import { readClock } from './clock-view.ts';
import { entitiesView } from './entities-view.ts';
import { rosterView } from './roster-view.ts';
import { sharingList } from './same-value.ts';
import { readScalars } from './scalars-view.ts';

/**
 * The meeting of a document as an immutable value that is kept up to date: it equals `documentToMeeting(doc)` (rule WI2),
 * parts that did not change keep their identity, and a keystroke costs what it changed and not what there is. Where
 * the document is not valid for a moment, each part stands as it last was; nothing throws.
 */
export type MeetingView = {
  readonly read: () => Meeting;
  /** Takes in what a transaction changed; true where the meeting is another value now. */
  readonly takeIn: (transaction: Y.Transaction) => boolean;
};

export function meetingView(doc: Y.Doc): MeetingView {
  const top = {
    meeting: topLevel.meeting(doc),
    agenda: topLevel.agenda(doc),
    minutes: topLevel.minutes(doc),
    groups: topLevel.groups(doc),
    participants: topLevel.participants(doc),
    attendance: topLevel.attendance(doc),
    clock: topLevel.clock(doc),
    previousActions: topLevel.previousActions(doc),
  };
  const agenda = agendaView(doc);
  const people = rosterView(doc);
  const review = entitiesView<PreviousAction>(top.previousActions, previousActionSchema);
  let previousActions: readonly PreviousAction[] = review.inOrder();
  let scalars = readScalars(doc, undefined);
  let clock = readClock(doc, []);
  let meeting = assemble();

  function assemble(): Meeting {
    const parts = {
      agenda: agenda.read(),
      roster: people.roster(),
      attendance: people.attendance(),
      clock,
      previousActions: (previousActions = sharingList(previousActions, review.inOrder())),
    };
    return { ...scalars, ...parts } as Meeting;
  }

  const entityChanged = new Map<unknown, (id: string) => void>([
    [top.agenda, agenda.agendaChanged],
    [top.groups, people.groupChanged],
    [top.participants, people.participantChanged],
    [top.attendance, people.attendanceChanged],
    [top.minutes, agenda.minutesReplaced],
    [top.previousActions, review.forget],
  ]);

  const takeInType = (type: Y.AbstractType<unknown>, keys: ReadonlySet<string | null>): void => {
    const { root, child, grandchild } = pathOf(type);
    if (root === top.meeting) scalars = readScalars(doc, scalars);
    else if (root === top.clock) clock = readClock(doc, clock);
    else if (root === top.minutes && child instanceof Y.XmlFragment)
      agenda.minutesChanged(child, grandchild as Y.XmlElement | null);
    else {
      const changed = entityChanged.get(root);
      if (child !== null) changed?.(keyOf(child));
      else for (const key of keys) if (key !== null) changed?.(key);
    }
  };

  return {
    read: () => meeting,
    takeIn: ({ changed }) => {
      for (const [type, keys] of changed) takeInType(type as unknown as Y.AbstractType<unknown>, keys);
      const now = assemble();
      const isChanged = Object.entries(now).some(([key, value]) => value !== meeting[key]);
      const isFewer = Object.keys(now).length !== Object.keys(meeting).length;
      if (isChanged || isFewer) meeting = now;
      return isChanged || isFewer;
    },
  };
}

type Path = { readonly root: unknown; readonly child: unknown; readonly grandchild: unknown };

/** The top-level type a type stands in, and the two types below it on the way. */
function pathOf(type: Y.AbstractType<unknown>): Path {
  let path: Path = { root: type, child: null, grandchild: null };
  for (let { parent } = type; parent !== null; { parent } = parent)
    path = { root: parent, child: path.root, grandchild: path.child };
  return path;
}

/** The key a type stands under in its map. */
const keyOf = (type: unknown): string => String((type as Y.AbstractType<unknown>)._item?.parentSub);
