/** What each kind of incoming file usually ends in, for the chooser of the system; content decides what a file is. */
const CALENDAR = '.ics,.vcs,text/calendar';
const SUMMARY = '.minutes,.docx,.pdf,.md,.markdown,.html,.htm,.txt';
export const ROSTER_FILES = `.csv,.tsv,.xlsx,.vcf,.txt,.docx,.md,.minutes,text/csv`;
export const AGENDA_FILES = `.docx,.md,.markdown,.txt,.pdf,.minutes,.html,${CALENDAR}`;
export const REPORT_FILES = '.csv,.tsv,.txt,.xlsx,text/csv';
export const INVITATION_FILES = CALENDAR;
export const SUMMARY_FILES = SUMMARY;
