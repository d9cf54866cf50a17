import type * as Y from 'yjs';
import { topLevel } from '../../shared/meeting/document/index.ts';
import { meetingStore } from './open-meeting.ts';
import { notify } from './notices.ts';
import { windowStore } from './window-state.ts';

/**
 * Takes one step through the history and says what it changed where that is not before the user's eyes: the minutes of
 * the item they are in show it themselves.
 */
export function describeHistoryStep(verb: 'Undone' | 'Done again', step: () => unknown): void {
  const { open } = meetingStore.getState();
  if (open === null) return;
  const { doc } = open;
  const before = meetingStore.getState().meeting;
  const places = new Set<string>();
  const collect = ({ changedParentTypes }: Y.Transaction): void => {
    for (const [type, events] of changedParentTypes) {
      const root = nameOf(doc, type);
      if (root === null) continue;
      for (const { target } of events) {
        const place = placeOf(root, keyWithin(type, target));
        if (place !== null) places.add(place);
      }
    }
  };
  doc.on('afterTransaction', collect);
  try {
    step();
  } finally {
    doc.off('afterTransaction', collect);
  }
  if (places.size > 0) notify(`${verb}: ${[...places].slice(0, 3).join(', ')}.`);

  function placeOf(root: keyof typeof topLevel, id: string | null): string | null {
    const after = meetingStore.getState().meeting;
    const both = [after, before].filter((meeting) => meeting !== null);
    const titleOf = (id: string) =>
      both.flatMap(({ agenda }) => agenda).find((item) => item.id === id)?.title ?? 'an item';
    const nameOfPerson = (id: string) => {
      const person = both
        .flatMap(({ roster }) => roster)
        .flatMap(({ participants }) => participants)
        .find((participant) => participant.id === id);
      return person === undefined ? 'a participant' : `${person.givenName} ${person.familyName}`.trim();
    };
    switch (root) {
      case 'meeting':
        return 'the title block';
      case 'agenda':
        return id === null ? 'the agenda' : `agenda item “${titleOf(id)}”`;
      case 'minutes':
        if (id === null || id === windowStore.getState().focusedItemId) return null;
        return `minutes of “${titleOf(id)}”`;
      case 'groups':
        return 'the participant groups';
      case 'participants':
        return id === null ? 'the roster' : `roster entry of ${nameOfPerson(id)}`;
      case 'attendance':
        return id === null ? 'attendance' : `attendance of ${nameOfPerson(id)}`;
      case 'clock':
        return 'the meeting clock';
      case 'previousActions':
        return 'the review of previous actions';
    }
  }
}

/**
 * The key of `type` below which the change lies; null where it is in `type` itself. Not the path of the event: Yjs sets
 * that only for types somebody observes.
 */
function keyWithin(type: unknown, target: Y.AbstractType<unknown>): string | null {
  let child = target;
  while (child.parent !== null && (child.parent as unknown) !== type) child = child.parent;
  return child.parent === null ? null : (child._item?.parentSub ?? null);
}

/** Which top-level type this is; null for one that stands inside another. */
function nameOf(doc: Y.Doc, type: unknown): keyof typeof topLevel | null {
  const names = Object.keys(topLevel) as (keyof typeof topLevel)[];
  return names.find((name) => doc.share.get(name) === type) ?? null;
}
