import type { FormatName } from './format-names.ts';
import { byteMutations, type Mutation } from './mutate-bytes.ts';
import { jsonMutations } from './mutate-json.ts';
import { textMutations } from './mutate-text.ts';
import { zipMutations } from './mutate-zip.ts';
import { readBackupOf, readJournalOf, readSettingsOf, recordJournals } from './read-own-files.ts';
import { readingByCommand, type ReadCase } from './read-case.ts';
import { sampleFiles, type Samples } from './sample-files.ts';

/** A format we read: real files of it, what may happen to them, and the reader that must bear it. */
export type FuzzedFormat = {
  readonly samples: Samples;
  readonly mutations: readonly Mutation[];
  /** Ending of the file's name. */
  readonly ending: string;
  readonly read: ReadCase;
};

const text = [...byteMutations, ...textMutations];
const json = [...byteMutations, ...textMutations, ...jsonMutations, ...jsonMutations, ...jsonMutations];
const zip = [...byteMutations, ...zipMutations, ...zipMutations];

const summary = readingByCommand(
  (file) => ['read', 'summary', file, '--json'],
  (file) => ['import', file, '--from', 'text', '-o', '-'],
);
const meeting = readingByCommand(
  (file) => ['check', file, '--json'],
  (file) => ['import', file, '-o', '-'],
);
const roster = readingByCommand(
  (file) => ['read', 'roster', file, '--json'],
  (file) => ['read', 'roster', file],
);

/** Every format there is a reader for. Another one is a line here and samples in sample-files.ts. */
export const fuzzedFormats = {
  minutes: { samples: sampleFiles.minutes, mutations: json, ending: 'minutes', read: meeting },
  docx: { samples: sampleFiles.docx, mutations: zip, ending: 'docx', read: summary },
  pdf: { samples: sampleFiles.pdf, mutations: byteMutations, ending: 'pdf', read: summary },
  markdown: { samples: sampleFiles.markdown, mutations: text, ending: 'md', read: summary },
  html: { samples: sampleFiles.html, mutations: text, ending: 'html', read: summary },
  text: { samples: sampleFiles.text, mutations: text, ending: 'txt', read: summary },
  xlsx: { samples: sampleFiles.xlsx, mutations: zip, ending: 'xlsx', read: roster },
  table: { samples: sampleFiles.table, mutations: text, ending: 'csv', read: roster },
  vcard: { samples: sampleFiles.vcard, mutations: text, ending: 'vcf', read: roster },
  calendar: {
    samples: sampleFiles.calendar,
    mutations: text,
    ending: 'ics',
    read: readingByCommand((file) => ['read', 'calendar', file, '--json']),
  },
  attendance: {
    samples: sampleFiles.attendance,
    mutations: text,
    ending: 'csv',
    read: readingByCommand((file, meetingFile) => [
      'read',
      'attendance',
      file,
      '--roster',
      meetingFile,
      '--json',
    ]),
  },
  agenda: {
    samples: sampleFiles.agenda,
    mutations: text,
    ending: 'md',
    read: readingByCommand((file) => ['read', 'agenda', file, '--json']),
  },
  names: {
    samples: sampleFiles.names,
    mutations: text,
    ending: 'txt',
    read: readingByCommand((file) => ['read', 'names', file, '--json']),
  },
  template: {
    samples: sampleFiles.docx,
    mutations: zip,
    ending: 'docx',
    read: readingByCommand((file, meetingFile) => ['export', meetingFile, '--docx', '-', '--template', file]),
  },
  houseStyle: {
    samples: sampleFiles.houseStyle,
    mutations: json,
    ending: 'json',
    read: readingByCommand((file, meetingFile) => ['export', meetingFile, '--md', '-', '--style', file]),
  },
  settings: { samples: sampleFiles.settings, mutations: json, ending: 'json', read: readSettingsOf },
  backup: { samples: sampleFiles.minutes, mutations: json, ending: 'minutes', read: readBackupOf },
  journal: { samples: recordJournals, mutations: byteMutations, ending: 'recovery', read: readJournalOf },
} satisfies Readonly<Record<FormatName, FuzzedFormat>>;
