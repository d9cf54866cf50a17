import { safeFileName } from '../../shared/text/safe-file-name.ts';

/** A meeting's title as the name of its file, without its ending. */
export const meetingFileName = (title: string): string => safeFileName(title, 'Meeting');
