import type { Meeting } from '../../../../shared/meeting/meeting.ts';

/** What the reference is known to hold, counted in a meeting. */
export function factsOf(meeting: Meeting) {
  const lines = meeting.agenda.flatMap((item) => item.minutes).filter((line) => line.isInternal !== true);
  const links = lines.flatMap((line) => line.text.flatMap((span) => span.link ?? []));
  return {
    title: [meeting.body, meeting.number, meeting.title, meeting.summaryTitle],
    when: [meeting.date, meeting.startTime, meeting.timeZone, meeting.place],
    sections: meeting.agenda
      .filter((item) => item.minutes.some((line) => line.isInternal !== true))
      .map((item) => item.heading ?? item.title),
    bullets: lines.filter((line) => line.kind === 'note').length,
    actions: lines.filter((line) => line.kind === 'action').length,
    others: lines.filter((line) => line.kind === 'paragraph' || line.kind === 'decision').length,
    links: links.length,
    items: meeting.agenda.filter((item) => item.isListed).length,
    minutes: meeting.agenda.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0),
    groups: meeting.roster.map((group) => [group.name, group.participants.length]),
    present: Object.values(meeting.attendance).filter(({ state }) => state === 'present').length,
  };
}

export const REFERENCE_FACTS = {
  title: ['IGF MAG', 'XIV', '', ''],
  when: ['2026-03-02', '11:00', 'UTC', 'Online'],
  sections: [
    'Updates from the Secretariat',
    'Draft Document on Suggested Improvements of MAG Working Modalities',
    'Updates on IGF Dynamic Coalitions (DCs)',
    'Any Other Business',
  ],
  bullets: 14,
  actions: 5,
  others: 0,
  links: 7,
  items: 6,
  minutes: 90,
  groups: [
    ['IGF 2025 MAG Chair', 1],
    ['IGF 2025 Host Country Co-Chair', 1],
    ['MAG Members', 23],
    ['Past and prospective IGF host countries', 3],
    ['Representatives of intergovernmental organizations (IGOS) and European Commission', 1],
    ['Past MAG Chairs', 2],
    ['Other participants', 13],
    ['IGF Secretariat', 8],
  ],
  present: 52,
};
