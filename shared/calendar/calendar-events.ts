import { contentLines, type ContentLine } from '../text/content-lines.ts';

/** One event, its own properties in their order; those of what stands inside it (an alarm) are not among them. */
export type CalendarEvent = readonly ContentLine[];

/** More than any invitation has; the rest of a larger file is not looked at. */
const MOST_LINES = 100_000;

/** The events of a calendar file; one that is never closed counts too. */
export function calendarEvents(text: string): readonly CalendarEvent[] {
  const events: ContentLine[][] = [];
  const inside: string[] = [];
  for (const line of contentLines(text, MOST_LINES)) {
    if (line.name === '') continue;
    const component = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      inside.push(component);
      if (component === 'VEVENT') events.push([]);
    } else if (line.name === 'END') {
      const at = inside.lastIndexOf(component);
      if (at !== -1) inside.length = at;
    } else if (inside.at(-1) === 'VEVENT') events.at(-1)?.push(line);
  }
  return events;
}

/** The first property of a name, if there is one. */
export const propertyOf = (event: CalendarEvent, name: string): ContentLine | undefined =>
  event.find((line) => line.name === name);
