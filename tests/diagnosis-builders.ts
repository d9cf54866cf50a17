import type { DiagnosticReport, MeetingFacts, WindowFacts } from '../shared/diagnosis/diagnostic-report.ts';
import { versionSchema } from '../shared/diagnosis/log-event.ts';
import { readLogLine, type LogLine } from '../shared/diagnosis/log-line.ts';

/** A line as a host writes it; throws where it is none. */
export function makeLine(fields: object): LogLine {
  const line = readLogLine(
    JSON.stringify({ at: '2026-03-02T11:04:05.000Z', level: 'error', run: '0a1b2c3d', ...fields }),
  );
  if (line === null) throw new Error(`No line of the log: ${JSON.stringify(fields)}`);
  return line;
}

const meeting: MeetingFacts = {
  agendaItems: 6,
  notes: 21,
  actions: 4,
  decisions: 1,
  participants: 58,
  participantGroups: 5,
  clockEvents: 7,
  windows: 1,
  access: 'edit',
  saving: 'saved',
};

/** A report of made-up facts; `faults` as windows told them. */
export const makeReport = ({
  window = null,
  meetings = 1,
  faults = [],
}: {
  readonly window?: WindowFacts | null;
  readonly meetings?: number;
  readonly faults?: readonly unknown[];
} = {}): DiagnosticReport => ({
  madeAt: '2026-03-02T11:05:00.000Z',
  program: {
    version: versionSchema.parse('1.2.3'),
    host: 'electron',
    runsFor: 3_720,
    parts: { Node: '24.21.0', Electron: '45.4.1' },
  },
  system: {
    platform: 'linux',
    release: '6.12.0',
    architecture: 'x64',
    processors: 4,
    memory: 8_589_934_592,
    freeMemory: 2_147_483_648,
    usedByProgram: 209_715_200,
    freeForData: 53_687_091_200,
    freeForMeetings: null,
  },
  settings: { theme: 'system', textSize: 16, reducedPanels: false, recentMeetings: 3 },
  window,
  openMeetings: Array.from({ length: meetings }, () => meeting),
  log: {
    unreadable: 0,
    lines: [
      makeLine({
        level: 'info',
        kind: 'hostStarted',
        host: 'electron',
        version: '1.2.3',
        node: 'v24.21.0',
      }),
      makeLine({
        level: 'info',
        kind: 'meetingOpened',
        file: '0123456789ab',
        access: 'edit',
        milliseconds: 41,
        notices: 0,
      }),
      makeLine({ level: 'warn', kind: 'savingFails', file: '0123456789ab' }),
      makeLine({ level: 'info', kind: 'savingWorks', file: '0123456789ab' }),
      ...faults.map((fault) => makeLine({ kind: 'windowFault', ...(fault as object) })),
    ],
  },
});
