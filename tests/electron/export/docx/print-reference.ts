// Run by same-bytes.test.ts in a process of its own: writes the digest of the printed reference, made in another year.
import { createHash } from 'node:crypto';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../../builders.ts';
import { printed } from './docx-tools.ts';

const IN_ANOTHER_YEAR = new Date('2031-07-01T12:00:00Z').getTime();
Date.now = () => IN_ANOTHER_YEAR;
const meeting = referenceMeeting();
const bytes = await printed(summarise(meeting, defaultStyle), { carriedMeeting: writeMeetingText(meeting) });
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
