import type { PanelName, Whereabouts } from '../../../shared/bridge/whereabouts.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { windowName } from '../../store/other-windows.ts';
import type { SeenWindows } from '../../sync/share-whereabouts.ts';

const PLACES: Readonly<Record<PanelName, string>> = {
  agenda: 'in the agenda',
  minutes: 'in the minutes',
  attendance: 'in attendance and actions',
  document: 'in the document',
};

export type WindowsText = { readonly count: string; readonly places: string };

/** How many windows show the meeting, and where each of the others is. */
export function windowsText({ own, others }: SeenWindows, agenda: Meeting['agenda']): WindowsText {
  const placeOf = ({ panel, itemId }: Whereabouts): string => {
    const index = agenda.findIndex(({ id }) => id === itemId);
    const item = agenda[index] === undefined ? null : `item ${index + 1}, ${agenda[index].title}`;
    const places = [panel === null ? null : PLACES[panel], item].filter((place) => place !== null);
    return places.length === 0 ? 'open' : places.join(', ');
  };
  const sentences = others.map((other) => `${windowName(other)} is ${placeOf(other)}.`);
  return {
    count: `${others.length + 1} windows`,
    places: [`This is window ${own}.`, ...sentences].join(' '),
  };
}
