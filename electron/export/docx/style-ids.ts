/** What a style is for, and its name in Word. Readers know the built-in ones by these names, in any language of Word. */
export const STYLE_NAMES = {
  body: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  date: 'Date',
  heading1: 'heading 1',
  heading2: 'heading 2',
  bullet1: 'List Bullet',
  bullet2: 'List Bullet 2',
  number: 'List Number',
  header: 'header',
  footer: 'footer',
  hyperlink: 'Hyperlink',
  emphasis: 'Emphasis',
  normalTable: 'Normal Table',
  action: 'Action Item',
  decision: 'Decision',
  participant: 'Participant',
  participantGroup: 'Participant Group',
  participantColumn: 'Participant Column',
  participantsTable: 'Participants Table',
  tableGap: 'Table Gap',
} as const;

export type StyleRole = keyof typeof STYLE_NAMES;
export type StyleIds = Readonly<Record<StyleRole, string>>;

/** The ids Word gives these styles in English: the name, each word capitalised, without spaces. */
export const USUAL_STYLE_IDS: StyleIds = {
  body: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  date: 'Date',
  heading1: 'Heading1',
  heading2: 'Heading2',
  bullet1: 'ListBullet',
  bullet2: 'ListBullet2',
  number: 'ListNumber',
  header: 'Header',
  footer: 'Footer',
  hyperlink: 'Hyperlink',
  emphasis: 'Emphasis',
  normalTable: 'TableNormal',
  action: 'ActionItem',
  decision: 'Decision',
  participant: 'Participant',
  participantGroup: 'ParticipantGroup',
  participantColumn: 'ParticipantColumn',
  participantsTable: 'ParticipantsTable',
  tableGap: 'TableGap',
};
