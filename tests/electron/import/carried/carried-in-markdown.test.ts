import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../electron/export/markdown/print-markdown.ts';
import {
  takeCarriedFromMarkdown,
  withoutCarried,
} from '../../../../electron/import/carried/carried-in-markdown.ts';
import { readMeetingText, writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeMeeting } from '../../../builders.ts';

const meeting = makeMeeting({
  agenda: [
    {
      id: 'a',
      title: 'T',
      minutes: [{ kind: 'note', id: 'n', text: 'end --> <!-- rapporteur/meeting --!> ---' }],
    },
  ],
});
const exported = (of = meeting) =>
  printMarkdown(summarise(of, defaultStyle), { carriedMeeting: writeMeetingText(of) });

describe('the meeting inside Markdown', () => {
  it('[MD12] stands in one comment at the end, which no text of the meeting can close', () => {
    const comment = exported().split('\n\n<!-- rapporteur/meeting')[1] ?? '';
    expect(comment.match(/--/g)).toHaveLength(1);
    expect(exported().endsWith('}\n-->\n')).toBe(true);
  });

  it('[MD12] is the same meeting for any meeting, and its text unchanged', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (any) => {
        const taken = takeCarriedFromMarkdown(exported(any));
        expect(taken?.isTextUnchanged).toBe(true);
        expect(readMeetingText(taken?.meetingText ?? '')).toEqual(readMeetingText(writeMeetingText(any)));
      }),
      { numRuns: 60 },
    );
  });

  it('[MD13] line ends and trailing white space are no edit; a changed, added or moved word is', () => {
    const isUnchanged = (text: string) => takeCarriedFromMarkdown(text)?.isTextUnchanged;
    expect(isUnchanged(exported().replaceAll('\n', '\r\n'))).toBe(true);
    expect(isUnchanged(exported().replaceAll('\n', ' \n'))).toBe(true);
    expect(isUnchanged(`\ufeff${exported()}\n\n`)).toBe(true);
    expect(isUnchanged(exported().replace('- end', '- ending'))).toBe(false);
    expect(isUnchanged(`${exported()}\nP.S.\n`)).toBe(false);
    expect(isUnchanged(`Draft\n${exported()}`)).toBe(false);
  });

  it('[MD12] a text without it has none', () => {
    expect(takeCarriedFromMarkdown(printMarkdown(summarise(meeting, defaultStyle)))).toBeNull();
    expect(withoutCarried(exported()).trim()).toBe(printMarkdown(summarise(meeting, defaultStyle)).trim());
  });
});
