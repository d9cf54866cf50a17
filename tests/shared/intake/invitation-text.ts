/** An invitation to a board's seventh meeting: an agenda of two items, two invitees with a name and one without. */
export const invitationText = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:board-7@example.org',
  'SUMMARY:Board\\, 7th meeting',
  'DTSTART;TZID=Europe/Paris:20260302T110000',
  'DTEND;TZID=Europe/Paris:20260302T123000',
  'LOCATION:Room 7',
  'DESCRIPTION:Dear all\\,\\nAgenda:\\n1. Welcome (5 min)\\n2. Budget (30 min)',
  'ORGANIZER;CN=Ana Neves:mailto:ana@example.org',
  'ATTENDEE;CN=Chidi Okoye;PARTSTAT=ACCEPTED:mailto:chidi@example.org',
  'ATTENDEE:mailto:nobody.named@example.org',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
