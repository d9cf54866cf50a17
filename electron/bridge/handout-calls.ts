import type { Handlers, Sentence } from '../../shared/bridge/contract.ts';
import type { SeriesPlanningAnswer } from '../../shared/bridge/calls/handout-calls.ts';
import { HANDOUT_ENDINGS } from '../../shared/handouts/handout-kind.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { missingStyleSentence } from '../../shared/preflight/find-house-style.ts';
import { seriesPlanningTable } from '../../shared/planning/planning-tables.ts';
import { seriesPlanning } from '../../shared/planning/series-planning.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { seriesKey } from '../../shared/series/series-key.ts';
import { printCsv } from '../export/csv/print-csv.ts';
import { fileStem } from '../library/file-stem.ts';
import { meetingFileName } from '../library/meeting-file-name.ts';
import { seriesMeetings } from '../library/series-meetings.ts';
import { meetingInStyle, type BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { NOT_OPEN } from './session-calls.ts';

type HandoutCalls = Pick<
  Handlers<Caller>,
  'exportHandout' | 'richText' | 'seriesPlanning' | 'exportSeriesPlanning'
>;

/** What goes out of a meeting besides its official summary, and planned against actual over its series. */
export function handoutCalls({
  services,
  sessions,
  printWorker,
  houseStyles,
  describe,
  deliver,
}: BridgeParts): HandoutCalls {
  async function planningOf(sessionId: string): Promise<Result<SeriesPlanningAnswer, Sentence>> {
    const session = sessions.find(sessionId);
    if (session === undefined) return failure(NOT_OPEN);
    const meeting = documentToMeeting(session.held.doc);
    const key = seriesKey(meeting);
    if (key === null)
      return failure({
        sentence:
          'This meeting names no body, so it belongs to no series. Give it one in its title block and look again.',
      });
    const others = await seriesMeetings(services.libraryFolder, { key, except: session.held.path }, describe);
    if (!others.ok)
      return failure({
        sentence: `The folder ${services.libraryFolder} could not be read: ${others.error.reason}. Nothing was changed.`,
      });
    const { meetings, unreadable } = others.value;
    return success({ body: meeting.body, planning: seriesPlanning([meeting, ...meetings]), unreadable });
  }

  return {
    exportHandout: async (caller, sessionId, kind, styleId, choices) => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const { meeting, style, isThere } = await meetingInStyle(houseStyles, session, styleId);
      const stem = fileStem(session.held.path);
      const printed = await printWorker.ask({
        kind: 'handout',
        meeting,
        style,
        handout: kind,
        choices,
        stem,
      });
      if (!printed.ok) return printed;
      const { content, notices } = printed.value;
      return deliver(caller, {
        fileName: `${stem}${HANDOUT_ENDINGS[kind]}`,
        beside: session.held.path,
        content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        notices: [...(isThere ? [] : [missingStyleSentence(styleId)]), ...notices],
      });
    },
    richText: async (_caller, sessionId, of, styleId, withPrevious) => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const { meeting, style } = await meetingInStyle(houseStyles, session, styleId);
      return printWorker.ask({ kind: 'richText', meeting, style, of, withPrevious });
    },
    seriesPlanning: (_caller, sessionId) => planningOf(sessionId),
    exportSeriesPlanning: async (caller, sessionId) => {
      const session = sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const answer = await planningOf(sessionId);
      if (!answer.ok) return answer;
      const { body, planning } = answer.value;
      return deliver(caller, {
        fileName: `${meetingFileName(body)} planned and actual.csv`,
        beside: session.held.path,
        content: new TextEncoder().encode(printCsv(seriesPlanningTable(planning))),
        notices: [],
      });
    },
  };
}
