import type { HandoutKind } from '../../../shared/handouts/handout-kind.ts';

/** Each handout as an option of `rapporteur export`, in the order of its help. */
export const HANDOUT_FLAGS = [
  flag('actions-csv', 'actionsCsv', '--actions-csv <file>', 'action items as CSV'),
  flag('actions-xlsx', 'actionsXlsx', '--actions-xlsx <file>', 'action items as a spreadsheet'),
  flag(
    'actions-ics',
    'actionsIcs',
    '--actions-ics <file>',
    'action items as tasks of a calendar, and the next meeting',
  ),
  flag(
    'mail',
    'eml',
    '--eml <file>',
    'a mail with the open actions, the DOCX and the PDF attached, to be looked over and sent',
  ),
  flag('participants-csv', 'participantsCsv', '--participants-csv <file>', 'participants as CSV'),
  flag(
    'participants-xlsx',
    'participantsXlsx',
    '--participants-xlsx <file>',
    'participants as a spreadsheet',
  ),
  flag('sign-in', 'signIn', '--sign-in <file>', 'a sign-in sheet as PDF'),
  flag(
    'whole-md',
    'wholeMd',
    '--whole-md <file>',
    'the whole meeting as Markdown, internal notes marked among them',
  ),
  flag(
    'whole-json',
    'wholeJson',
    '--whole-json <file>',
    'the whole meeting as JSON, internal notes among them',
  ),
] as const;

/** What commander calls them. */
export type HandoutOption = (typeof HANDOUT_FLAGS)[number]['option'];

function flag<Option extends string>(kind: HandoutKind, option: Option, flag: string, about: string) {
  return { kind, option, flag, about };
}
