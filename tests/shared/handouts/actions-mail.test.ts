import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsMail, actionsMailText } from '../../../shared/handouts/actions-mail.ts';
import { LONGEST_MAILTO, mailtoAddress } from '../../../shared/handouts/mailto-address.ts';
import { recipientsOf } from '../../../shared/handouts/recipients.ts';
import { summaryText } from '../../../shared/handouts/summary-text.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { handoutMeeting, PRIVATE, PUBLIC } from '../../electron/export/handouts/handout-meeting.ts';

describe('the actions as a mail', () => {
  it('[OU7] open ones stand under whoever has to do them, those of nobody last', () => {
    const mail = actionsMail(handoutMeeting(), PUBLIC);
    expect(mail === null ? '' : actionsMailText(mail)).toBe(
      [
        'Action items: Board Meeting 7, 2 March 2026',
        'Ms. Ana Neves\n1. =cmd|calc (by 8 March 2026)',
        '王小明\n1. =cmd|calc (by 8 March 2026)',
        'Nobody named yet\n4. Book the room (by 20 March 2026)\n',
      ].join('\n\n'),
    );
  });

  it('[OU7] where nobody is named at all there is one list; where nothing is open there is no mail', () => {
    const text = actionsMail(referenceMeeting(), PUBLIC);
    expect(text?.groups.map(({ who }) => who)).toEqual(['']);
    expect(actionsMail(makeMeeting(), PUBLIC)).toBeNull();
  });

  it('[OU9] internal actions go out only where they were asked for', () => {
    expect(JSON.stringify(actionsMail(handoutMeeting(), PUBLIC))).not.toContain('Ask in private');
    expect(JSON.stringify(actionsMail(handoutMeeting(), PRIVATE))).toContain('Ask in private');
  });

  it('[OU8] addressed to those present or the whole roster, each address once; what is no address is left out', () => {
    const addresses = (whom: 'nobody' | 'present' | 'roster') =>
      recipientsOf(handoutMeeting(), whom).map(({ address }) => address);
    expect(addresses('nobody')).toEqual([]);
    expect(addresses('present')).toEqual(['ana@example.org']);
    expect(addresses('roster')).toEqual(['ana@example.org', 'cy@example.org']);
    const twice = makeMeeting({
      roster: [
        {
          id: 'g',
          name: 'G',
          participants: ['A@x.org', 'a@X.org', 'b@x.org>,evil@x.org'].map((email, index) => ({
            id: `p${index}`,
            familyName: 'P',
            email,
          })),
        },
      ],
    });
    expect(recipientsOf(twice, 'roster').map(({ address }) => address)).toEqual(['A@x.org']);
  });

  it('[OU7] a mailto address says what was meant, is never longer than mail programs take, or is none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 700 }),
        (subject, body) => {
          fc.pre(subject.isWellFormed() && body.isWellFormed());
          const address = mailtoAddress({ to: ['ana+x@example.org'], subject, body });
          if (address === null) return;
          expect(address.length).toBeLessThanOrEqual(LONGEST_MAILTO);
          const { protocol, pathname, searchParams } = new URL(address);
          expect([protocol, decodeURIComponent(pathname)]).toEqual(['mailto:', 'ana+x@example.org']);
          expect(searchParams.get('subject')).toBe(subject);
          expect(searchParams.get('body')).toBe(body.replaceAll(/\r\n|\r|\n/g, '\r\n'));
        },
      ),
    );
    expect(mailtoAddress({ to: [], subject: 's', body: 'ж'.repeat(400) })).toBeNull();
  });

  it('[OU15] the summary as plain text has all its words, links behind theirs', () => {
    const text = summaryText(summarise(referenceMeeting(), defaultStyle));
    expect(text).toContain(
      'IGF MAG Meeting XIV\nAction items & next steps\n2 March 2026 | 11:00 UTC | Online\n\n1. ',
    );
    expect(text).toContain(
      'thematic input <https://www.intgovforum.org/en/content/igf-2026-call-for-thematic-inputs>',
    );
    expect(text).toContain('➔ MAG members are invited');
    expect(text).toContain('Annex 2: List of Participants\nIGF 2025 MAG Chair\n    Carol, Roach');
  });
});
