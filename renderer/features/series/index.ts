/** From one meeting of a series to the next. */
export { NextMeetingDialog } from './next-meeting-dialog.tsx';
export { seriesCommands as commands } from './series-commands.ts';
