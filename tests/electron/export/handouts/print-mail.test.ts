import { describe, expect, it } from 'vitest';
import { printHandout, type HandoutOptions } from '../../../../electron/export/handouts.ts';
import { readSummary } from '../../../../electron/import/summary/read-summary.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { makeMeeting } from '../../../builders.ts';
import { handoutMeeting } from './handout-meeting.ts';
import { readMime } from './mime-parts.ts';

const OPTIONS: HandoutOptions = {
  style: defaultStyle,
  pdfStandard: 'ua-1',
  withPrivate: false,
  withPrevious: true,
  recipients: 'nobody',
  nextMeeting: null,
  stem: 'Board Meeting 7',
};
async function mailOf(meeting: Meeting, options: Partial<HandoutOptions> = {}) {
  const printed = await printHandout(meeting, 'mail', { ...OPTIONS, ...options });
  if (!printed.ok) throw new Error(printed.error);
  const { content, notices } = printed.value;
  return { bytes: Buffer.from(content), mail: readMime(Buffer.from(content)), notices };
}

describe('a mail to be looked over and sent', () => {
  it('[OU8] is a draft with text and HTML, the Word document and the PDF attached', async () => {
    const { mail } = await mailOf(handoutMeeting());
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(mail.headers.get('subject')).toBe('Board Meeting 7: Action items & next steps');
    const [body, docx, pdf] = mail.parts;
    expect(body?.parts.map(({ headers }) => headers.get('content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
    ]);
    const [plain, html] = body?.parts.map(({ content }) => content.toString('utf8')) ?? [];
    expect(plain).toContain('Ms. Ana Neves\r\n1. =cmd|calc (by 8 March 2026)');
    expect(html).toContain('<h2>Ms. Ana Neves</h2>');
    expect(pdf?.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(docx?.headers.get('content-disposition')).toContain('Board Meeting 7.docx');
    const read = await readSummary({ name: 'x.docx', bytes: new Uint8Array(docx?.content ?? []) });
    expect(read.ok && read.value.meeting.number).toBe('7');
    expect(mail.parts).toHaveLength(3);
  });

  it('[OU8] is addressed to nobody unless it was asked for; nobody there is said', async () => {
    expect((await mailOf(handoutMeeting())).mail.headers.has('to')).toBe(false);
    const { mail, notices } = await mailOf(handoutMeeting(), { recipients: 'present' });
    expect(mail.headers.get('to')).toBe('"Ms. Ana Neves" <ana@example.org>');
    expect(notices).toEqual([]);
    const unaddressed = await mailOf(makeMeeting(), { recipients: 'roster' });
    expect(unaddressed.notices).toEqual([expect.stringContaining('addressed to nobody')]);
  });

  it('[OU8] the same meeting gives the same bytes; the date is the meeting’s', async () => {
    const first = await mailOf(handoutMeeting());
    expect((await mailOf(handoutMeeting())).bytes.equals(first.bytes)).toBe(true);
    expect(first.mail.headers.get('date')).toBe('Mon, 02 Mar 2026 10:01:00 +0000');
  });

  it('[OU8] no text of the meeting becomes a header, a part or HTML', async () => {
    const { bytes } = await mailOf(handoutMeeting());
    const boundary = /boundary="([^"]+)"/.exec(bytes.toString('latin1'))?.[1] ?? '';
    const hostile = `--${boundary} Bcc: evil@example.org <img src=x onerror=alert(1)>`;
    const meeting = makeMeeting({
      title: 'Bcc: evil@example.org',
      agenda: [{ id: 'i', title: hostile, minutes: [{ kind: 'action', id: 'a', text: hostile.repeat(3) }] }],
    });
    const { mail } = await mailOf(meeting);
    expect([...mail.headers.keys()]).not.toContain('bcc');
    expect(mail.parts).toHaveLength(3);
    expect(mail.parts[0]?.parts[1]?.content.toString('utf8')).not.toContain('<img');
  });

  it.each([false, true])(
    '[OU9] nothing private is inside an attachment, asked for or not: %s',
    async (withPrivate) => {
      const { mail } = await mailOf(handoutMeeting(), { withPrivate });
      const [body, docx] = mail.parts;
      const texts = body?.parts.map(({ content }) => content.toString('utf8')).join('') ?? '';
      expect(texts).not.toContain('example.org');
      expect(texts.includes('Ask in private')).toBe(withPrivate);
      const read = await readSummary({ name: 'x.docx', bytes: new Uint8Array(docx?.content ?? []) });
      expect(JSON.stringify(read)).not.toMatch(/ana@example\.org|Ask in private|Secret of the house/);
    },
  );
});
