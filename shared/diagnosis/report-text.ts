import type { DiagnosticReport, MeetingFacts } from './diagnostic-report.ts';
import type { LogLine } from './log-line.ts';

/** Faults shown apart, however far back they lie among the lines. */
const FAULTS = 20;

/** A report as a person reads it before giving it away: a heading, then one fact a line. */
export function reportText(report: DiagnosticReport): string {
  const { program, system, settings, window, openMeetings, log } = report;
  const faults = log.lines.filter(({ level }) => level === 'error').slice(-FAULTS);
  return [
    'Rapporteur: diagnostic report',
    `Made ${report.madeAt}. It holds no names, texts, file names or folders.`,
    ...section('Program', [
      ['Version', program.version],
      ['Host', program.host],
      ['Running for', `${program.runsFor} s`],
      ...Object.entries(program.parts),
    ]),
    ...section('Computer', [
      ['System', `${system.platform} ${system.release}, ${system.architecture}`],
      ['Processors', system.processors],
      ['Memory', `${inMegabytes(system.memory)}, ${inMegabytes(system.freeMemory)} free`],
      ['Used by Rapporteur', inMegabytes(system.usedByProgram)],
      ['Free where data is kept', inMegabytes(system.freeForData)],
      ['Free where meetings are', inMegabytes(system.freeForMeetings)],
    ]),
    ...section('Settings', [
      ['Theme', settings.theme],
      ['Text size', `${settings.textSize} px`],
      ['Only two panels', settings.reducedPanels ? 'yes' : 'no'],
      ['Recent meetings', settings.recentMeetings],
    ]),
    ...(window === null
      ? []
      : section('Window', [
          ['Browser', window.browser],
          ['Language', window.language],
          ['Size', `${window.width} × ${window.height}, scale ${window.scale}`],
        ])),
    ...lines(
      'Open meetings',
      openMeetings.map((meeting, index) => `${index + 1}. ${meetingText(meeting)}`),
      'None.',
    ),
    ...lines('Last faults', faults.map(lineText), 'None in the log.'),
    ...lines('Last lines of the log', log.lines.map(lineText), 'None.'),
    ...(log.unreadable === 0 ? [] : [`(${log.unreadable} lines were not written by Rapporteur: left out.)`]),
    '',
  ].join('\n');
}

const section = (heading: string, facts: readonly (readonly [string, string | number])[]): string[] => [
  '',
  heading,
  ...facts.map(([name, value]) => `  ${name}: ${value}`),
];

const lines = (heading: string, all: readonly string[], none: string): string[] => [
  '',
  heading,
  ...(all.length === 0 ? [none] : all).map((line) => `  ${line}`),
];

const inMegabytes = (bytes: number | null): string =>
  bytes === null ? 'not known' : `${Math.round(bytes / 1_048_576)} MiB`;

const meetingText = (meeting: MeetingFacts): string =>
  [
    counted(meeting.agendaItems, 'agenda item'),
    counted(meeting.notes, 'note'),
    counted(meeting.actions, 'action'),
    counted(meeting.decisions, 'decision'),
    `${counted(meeting.participants, 'participant')} in ${counted(meeting.participantGroups, 'group')}`,
    counted(meeting.clockEvents, 'clock event'),
    counted(meeting.windows, 'window'),
    meeting.access === 'read' ? 'open to read' : meeting.saving,
  ].join(', ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "2026-03-02T11:04:05.000Z error hostFault run=… task=call name=TypeError": as in the log, shorter. */
function lineText({ at, level, kind, ...fields }: LogLine): string {
  const told = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    return [`${name}=${Array.isArray(value) ? value.join(',') : String(value)}`];
  });
  return [at, level, kind, ...told].join(' ');
}
