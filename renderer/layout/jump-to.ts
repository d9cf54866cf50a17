import { assertNever } from '../../shared/assert-never.ts';
import type { Place } from '../../shared/preflight/finding.ts';
import { focusPanel } from './focus-panel.ts';
import { meetingStore } from '../store/open-meeting.ts';
import { windowStore, type FocusTarget } from '../store/window-state.ts';

/** Takes the user to a place of the open meeting (of a finding, a page, a search result); the panel that shows it takes the keyboard. */
export function jumpTo(place: Place): void {
  const { requestFocus } = windowStore.getState();
  const to = (target: FocusTarget): void => requestFocus(target);
  switch (place.kind) {
    case 'meeting':
      if (place.field === 'agenda') return focusPanel('agenda');
      if (place.field === 'attendance') return focusPanel('attendance');
      return to({ kind: 'field', id: place.field });
    case 'item':
      return to({ kind: 'item', id: place.itemId });
    case 'line':
      return to({ kind: 'line', id: place.lineId });
    case 'previousAction':
      return to({ kind: 'previousAction', id: place.previousActionId });
    case 'group': {
      const { meeting } = meetingStore.getState();
      const [first] = meeting?.roster.find(({ id }) => id === place.groupId)?.participants ?? [];
      return first === undefined ? focusPanel('attendance') : to({ kind: 'participant', id: first.id });
    }
    case 'participants': {
      const [first] = place.participantIds;
      return first === undefined ? focusPanel('attendance') : to({ kind: 'participant', id: first });
    }
    default:
      return assertNever(place);
  }
}
