/** The formats that are fuzzed, apart from their readers: who watches need not load these. */
export const FORMAT_NAMES = [
  'minutes',
  'docx',
  'pdf',
  'markdown',
  'html',
  'text',
  'xlsx',
  'table',
  'vcard',
  'calendar',
  'attendance',
  'agenda',
  'names',
  'template',
  'houseStyle',
  'settings',
  'backup',
  'journal',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
