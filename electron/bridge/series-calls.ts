import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Handlers, Sentence } from '../../shared/bridge/contract.ts';
import { describeMeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import type { IdentifierSource } from '../../shared/meeting/identifier.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { makeNextMeeting, proposeNextMeeting } from '../../shared/series/next-meeting.ts';
import { fileStem } from '../library/file-stem.ts';
import { openMeetingFile } from '../library/open-meeting-file.ts';
import { aroundInSeries, readSeries } from '../library/series.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { meetingOpener } from './meeting-opener.ts';

type SeriesCalls = Pick<Handlers<Caller>, 'proposeNextMeeting' | 'createNextMeeting'>;

const randomIdentifier: IdentifierSource = <Id extends string>() => randomUUID() as string as Id;

/** Going on from one meeting of a series to the next. */
export function seriesCalls({ services, sessions, paths, describe, houseStyles }: BridgeParts): SeriesCalls {
  const { createAndOpen, titleOf } = meetingOpener({ services, sessions, houseStyles });

  async function readLast(path: string): Promise<Result<Meeting, Sentence>> {
    if (!(await paths.isTrusted(path)))
      return failure({
        sentence: `${fileStem(path)} is not among your meetings, so nothing was made from it. Open it first.`,
      });
    const read = await openMeetingFile(path);
    return read.ok
      ? success(read.value.meeting)
      : failure({ sentence: describeMeetingFileFailure(read.error, basename(path)) });
  }

  return {
    proposeNextMeeting: async (_caller, path) => {
      const last = await readLast(path);
      if (!last.ok) return last;
      // Without the other meetings there is a proposal still, with fewer suggestions.
      const folder = await readSeries(services.libraryFolder, describe);
      const around = folder.ok
        ? aroundInSeries(folder.value, { ...last.value, path })
        : { earlier: [], later: [] };
      const before = around.earlier.at(-1)?.head ?? null;
      const newest = around.later.at(-1);
      return success({
        proposal: proposeNextMeeting(last.value, before),
        notices:
          newest === undefined
            ? []
            : [
                `There is a later meeting of this series already: ${newest.title} (${newest.fileName}). Make the next one from that, unless another is meant.`,
              ],
      });
    },
    createNextMeeting: async (_caller, path, choice) => {
      const last = await readLast(path);
      if (!last.ok) return last;
      const meeting = makeNextMeeting(last.value, choice, randomIdentifier);
      return createAndOpen(await titleOf(meeting), meeting);
    },
  };
}
