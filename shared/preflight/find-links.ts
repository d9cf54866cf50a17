import { joinSpans, type Span } from '../meeting/inline-text.ts';
import type { Line } from '../meeting/line.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isPrinted } from '../summary/section-blocks.ts';
import { linkTargetOf } from '../summary/link-target.ts';
import type { Finding } from './finding.ts';
import type { Places } from './places.ts';

/** Links that go nowhere ("#") or that no printer may follow (anything but http, https and mailto). */
export function findLinks(meeting: Meeting, places: Places): Finding[] {
  return meeting.agenda.flatMap((item) =>
    item.minutes.filter(isPrinted).flatMap((line) =>
      line.text.flatMap((span, index): Finding[] => {
        const { link } = span;
        if (link === undefined) return [];
        const target = linkTargetOf(link);
        if (target !== null && !target.startsWith('#')) return [];
        return [
          {
            code: target === null ? 'link-not-allowed' : 'link-nowhere',
            severity: 'error',
            place: { kind: 'line', itemId: item.id, lineId: line.id },
            where: places(item),
            message:
              target === null
                ? `The link of "${span.text}" is not an http, https or mailto address (${shortened(link)}); it prints as plain text.`
                : `The link of "${span.text}" goes nowhere (${shortened(link)}).`,
            fix: {
              kind: 'rewriteLine',
              label: 'Remove the link, keep its text',
              lineId: line.id,
              text: withoutLink(line, index),
            },
          },
        ];
      }),
    ),
  );
}

function withoutLink(line: Line, position: number): Span[] {
  return joinSpans(line.text.map((span, index) => (index === position ? unlinked(span) : span)));
}

const unlinked = ({ link: _link, ...span }: Span): Span => span;

const shortened = (link: string): string => (link.length > 60 ? `${link.slice(0, 57)}...` : link);
