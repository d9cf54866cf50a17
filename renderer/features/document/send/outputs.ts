import type { HandoutChoices } from '../../../../shared/bridge/calls/handout-calls.ts';
import type { ExportFormat } from '../../../../shared/bridge/contract.ts';
import type { HandoutKind } from '../../../../shared/handouts/handout-kind.ts';
import { exportSummary } from '../export-summary.ts';
import { copyRichText } from './copy-rich-text.ts';
import { exportHandout } from './export-handout.ts';
import { writeMail } from './write-mail.ts';

export type OutputGroup = 'The summary' | 'Action items' | 'Mail' | 'People' | 'The whole meeting';
export const OUTPUT_GROUPS: readonly OutputGroup[] = [
  'The summary',
  'Action items',
  'Mail',
  'People',
  'The whole meeting',
];

/** One way out of the meeting. */
export type Output = {
  readonly id: string;
  readonly group: OutputGroup;
  /** The key that does it in the dialog; one letter, or Enter. */
  readonly key: string;
  readonly label: string;
  /** Its name in the palette; null where it has a command already. */
  readonly command: string | null;
  readonly run: (choices: HandoutChoices) => Promise<void>;
};

const summary = (key: string, label: string, ...formats: readonly ExportFormat[]): Output => ({
  id: `export-${formats.join('-')}`,
  group: 'The summary',
  key,
  label,
  command: null,
  run: () => exportSummary(formats),
});

const handout =
  (group: OutputGroup) =>
  (kind: HandoutKind, key: string, label: string, command: string): Output => ({
    id: `send-${kind}`,
    group,
    key,
    label,
    command,
    run: (choices) => exportHandout(kind, choices),
  });
const actions = handout('Action items');
const people = handout('People');
const whole = handout('The whole meeting');

/** Every way out, in the order of the dialog; Enter makes the two files that are published. */
export const outputs: readonly Output[] = [
  summary('Enter', 'Word and PDF together', 'docx', 'pdf'),
  summary('D', 'Word (DOCX)', 'docx'),
  summary('P', 'PDF', 'pdf'),
  summary('M', 'Markdown', 'md'),
  summary('H', 'Web page (HTML)', 'html'),
  {
    id: 'copy-summary',
    group: 'The summary',
    key: 'C',
    label: 'Copy as rich text',
    command: 'Copy the summary as rich text',
    run: (choices) => copyRichText('summary', choices),
  },
  actions('actions-xlsx', 'X', 'Spreadsheet (XLSX)', 'Save the actions as a spreadsheet (XLSX)'),
  actions('actions-csv', 'V', 'List (CSV)', 'Save the actions as CSV'),
  actions('actions-ics', 'I', 'Calendar tasks (ICS)', 'Save the actions as calendar tasks (ICS)'),
  {
    id: 'copy-actions',
    group: 'Action items',
    key: 'A',
    label: 'Copy as rich text',
    command: 'Copy the open actions as rich text',
    run: (choices) => copyRichText('actions', choices),
  },
  {
    id: 'write-mail',
    group: 'Mail',
    key: 'L',
    label: 'New mail with the open actions',
    command: 'Write a mail with the open actions',
    run: writeMail,
  },
  handout('Mail')(
    'mail',
    'E',
    'Mail with Word and PDF attached (EML)',
    'Save a mail with Word and PDF attached (EML)',
  ),
  people('sign-in', 'S', 'Sign-in sheet (PDF)', 'Save a sign-in sheet (PDF)'),
  people('participants-xlsx', 'R', 'Participants (XLSX)', 'Save the participants as a spreadsheet (XLSX)'),
  people('participants-csv', 'T', 'Participants (CSV)', 'Save the participants as CSV'),
  whole('whole-md', 'K', 'Everything as Markdown', 'Save the whole meeting as Markdown'),
  whole('whole-json', 'J', 'Everything as JSON', 'Save the whole meeting as JSON'),
  whole('planning-csv', 'G', 'Planned and actual (CSV)', 'Save planned and actual minutes as CSV'),
];
