/** Why a text was not taken for an attendance report. */
export type AttendanceFailure = {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'notAReport'
    | 'nobody'
    | 'onlyMeetings'
    | 'severalMeetings'
    | 'tooLarge';
};

/** What is the case, that nothing was changed, what to do. `name` is the file's. */
export function describeAttendanceFailure({ kind }: AttendanceFailure, name: string): string {
  switch (kind) {
    case 'empty':
      return `${name} is empty. Nothing was changed; download the report again.`;
    case 'binary':
      return `${name} is not a text file. Nothing was changed; save the report as CSV, or copy its table and paste it.`;
    case 'notAReport':
      return `${name} is no attendance report that could be read: no row of headings says who was there, and when or how long. Nothing was changed; choose a report of Zoom, Teams, Webex or Google Meet, or paste the participants from the screen.`;
    case 'nobody':
      return `${name} is an attendance report in which nobody is named. Nothing was changed; look whether the whole report was downloaded.`;
    case 'onlyMeetings':
      return `${name} lists meetings and not who took part. Nothing was changed; open the meeting in the list and export its participants.`;
    case 'severalMeetings':
      return `${name} tells of more than one meeting. Nothing was changed; export each meeting alone, or part the file.`;
    case 'tooLarge':
      return `${name} is larger than the report of a meeting can be (50,000 rows). Nothing was changed; export one meeting alone.`;
  }
}
