import type { Bridge, Delivered } from '../../shared/bridge/contract.ts';
import { reportText } from '../../shared/diagnosis/report-text.ts';
import { failure, type Result } from '../../shared/result.ts';
import { makeReport } from '../diagnosis-builders.ts';

type Calls = Pick<
  Bridge,
  'reportFault' | 'diagnosticReport' | 'saveDiagnosticReport' | 'showLogFolder' | 'aboutRapporteur'
>;

/** Log and report in memory: a real report's text of made-up facts. */
export function memoryDiagnosis(
  openMeetings: () => number,
  deliver: (name: string) => Result<Delivered, never>,
): Calls {
  const faults: unknown[] = [];
  return {
    reportFault: async (fault) => {
      faults.push(fault);
      return null;
    },
    diagnosticReport: async (window) => ({
      id: 'r',
      fileName: 'Rapporteur diagnostic report 2026-03-02.txt',
      text: reportText(makeReport({ window, meetings: openMeetings(), faults })),
    }),
    saveDiagnosticReport: async () => deliver('Rapporteur diagnostic report 2026-03-02.txt'),
    showLogFolder: async () => failure({ sentence: 'A browser cannot show folders.' }),
    aboutRapporteur: async () => ({
      version: '1.2.3',
      runsOn: { Node: '24.21.0', V8: '13.6' },
      parts: [
        { name: 'yjs', version: '13.6.33', licence: 'MIT', text: 'The MIT License (MIT)\n\nCopyright (c) …' },
        { name: 'zod', version: '4.6.7', licence: 'MIT', text: '' },
      ],
    }),
  };
}
