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
    for (const events of changedParentTypes.values())
      for (const { path, currentTarget } of events) {
        const root = nameOf(doc, currentTarget);
        if (root === null) continue;
        const place = placeOf(root, path[0]);
        if (place !== null) places.add(place);
      }
  };
  doc.on('afterTransaction', collect);
  try {
    step();
  } finally {
    doc.off('afterTransaction', collect);
  }
  if (places.size > 0) notify(`${verb}: ${[...places].slice(0, 3).join(', ')}.`);

  function placeOf(root: keyof typeof topLevel, key: string | number | undefined): string | null {
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
    const id = typeof key === 'string' ? key : null;
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
    }
  }
}

/** Which top-level type this is; null for one that stands inside another. */
function nameOf(doc: Y.Doc, type: unknown): keyof typeof topLevel | null {
  const names = Object.keys(topLevel) as (keyof typeof topLevel)[];
  return names.find((name) => doc.share.get(name) === type) ?? null;
}
