import type { Meeting } from '../../meeting/meeting.ts';
import { isDraft, versionOf } from '../../meeting/version.ts';
import { fillTemplate } from '../fill-template.ts';
import type { CompleteStyle } from '../languages/complete-style.ts';
import type { DocumentStatus } from '../summary.ts';

/** What the document says of itself: that it is a draft, and from the second version on which one it is. */
export function documentStatus(meeting: Meeting, style: CompleteStyle): DocumentStatus | null {
  const { labels, marksDrafts, printsVersion } = style;
  const version = versionOf(meeting);
  const isMarked = marksDrafts && isDraft(meeting);
  const parts = [
    isMarked ? labels.draft : '',
    printsVersion && version > 1 ? fillTemplate(labels.version, { version }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? null
    : { text: parts.join(labels.dateLineSeparator), isDraft: isMarked && labels.draft !== '' };
}
