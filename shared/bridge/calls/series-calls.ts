import { z } from 'zod';
import { LIMITS } from '../../meeting/limits.ts';
import { meetingScalars } from '../../meeting/meeting.ts';
import type { Result } from '../../result.ts';
import type { NextMeetingProposal } from '../../series/next-meeting.ts';
import { call } from '../call.ts';
import type { Sentence, SessionInfo } from '../contract.ts';

const path = z.string().min(1).max(4_096);

const choiceSchema = z.object({
  number: meetingScalars.number,
  date: meetingScalars.date,
  startTime: meetingScalars.startTime,
  timeZone: meetingScalars.timeZone,
  place: meetingScalars.place,
  itemIds: z.array(z.string().max(64)).max(LIMITS.agendaItems).readonly(),
  actionKeys: z.array(z.string().max(100)).max(LIMITS.previousActions).readonly(),
});

/** A proposal made with the other meetings of the series in view, and what the user should know of those. */
export type ProposedNextMeeting = {
  readonly proposal: NextMeetingProposal;
  readonly notices: readonly string[];
};

/** From one meeting of a series to the next. The path is that of the last one's file. */
export const seriesCalls = {
  proposeNextMeeting: call<Result<ProposedNextMeeting, Sentence>>()(z.tuple([path])),
  /** Writes the next meeting beside the others of the library and opens it; the last one is only read. */
  createNextMeeting: call<Result<SessionInfo, Sentence>>()(z.tuple([path, choiceSchema])),
} as const;
