import type { Meeting } from './meeting.ts';
import type { Instant } from './text.ts';

type Versioned = Pick<Meeting, 'finalised' | 'versions' | 'isPublished'>;

/** Whether the meeting is final: locked until it is reopened. */
export const isFinal = ({ finalised }: Pick<Meeting, 'finalised'>): boolean => finalised !== null;

/** Whether its documents are marked as drafts: it was neither made final here nor official before it came here. */
export const isDraft = ({ finalised, isPublished }: Versioned): boolean => finalised === null && !isPublished;

/** The number of the version it is, or will be when it is made final next. */
export const versionOf = ({ finalised, versions }: Pick<Meeting, 'finalised' | 'versions'>): number =>
  finalised?.version ?? (versions.at(-1)?.version ?? 0) + 1;

/** The same meeting, final as of a moment. */
export const finalisedMeeting = (meeting: Meeting, at: Instant): Meeting => ({
  ...meeting,
  finalised: { version: versionOf(meeting), at },
});

/** The same meeting, open again; as it is where it was not final. */
export function reopenedMeeting(meeting: Meeting, at: Instant, reason: string): Meeting {
  const { finalised, versions } = meeting;
  if (finalised === null) return meeting;
  const earlier = { version: finalised.version, finalisedAt: finalised.at, reopenedAt: at, reason };
  return { ...meeting, finalised: null, versions: [...versions, earlier], isPublished: false };
}
