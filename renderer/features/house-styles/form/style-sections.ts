import { FILE_NAME_PLACES } from '../../../../shared/summary/file-name-pattern.ts';
import type { Path } from '../draft.ts';

type Common = { readonly path: Path; readonly label: string; readonly hint?: string };

/** One field of a style and how it is filled in. */
export type StyleField = Common &
  (
    | { readonly kind: 'text'; readonly suggestions?: readonly string[] }
    /** Empty for its usual wording, which shows in its place. */
    | { readonly kind: 'label' }
    /** One text a line. */
    | { readonly kind: 'lines' }
    | { readonly kind: 'number'; readonly step: number }
    | { readonly kind: 'check' }
    | { readonly kind: 'colour' }
    | { readonly kind: 'select'; readonly options: readonly (readonly [value: string, label: string])[] }
    /** Some of a set, in an order. */
    | { readonly kind: 'choices'; readonly options: readonly (readonly [value: string, label: string])[] }
  );

export type StyleSection = {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly StyleField[];
};

const label = (name: string, text: string, hint?: string): StyleField => ({
  kind: 'label',
  path: ['labels', ...name.split('.')],
  label: text,
  ...(hint === undefined ? {} : { hint }),
});
const check = (path: string, text: string): StyleField => ({
  kind: 'check',
  path: path.split('.'),
  label: text,
});
const number = (path: string, text: string, step: number): StyleField => ({
  kind: 'number',
  path: path.split('.'),
  label: text,
  step,
});
const colour = (name: string, text: string): StyleField => ({
  kind: 'colour',
  path: ['layout', 'colours', name],
  label: text,
});
const font = (name: string, text: string): StyleField => ({
  kind: 'text',
  path: ['layout', 'fonts', name],
  label: text,
  suggestions: ['Noto Sans', 'Noto Serif'],
});

const PAGE: StyleSection = {
  name: 'page',
  title: 'Page',
  fields: [
    {
      kind: 'select',
      path: ['layout', 'page', 'size'],
      label: 'Paper',
      options: [
        ['a4', 'A4'],
        ['letter', 'US Letter'],
      ],
    },
    number('layout.page.marginTop', 'Top margin (mm)', 1),
    number('layout.page.marginBottom', 'Bottom margin (mm)', 1),
    number('layout.page.marginLeft', 'Left margin (mm)', 1),
    number('layout.page.marginRight', 'Right margin (mm)', 1),
    check('layout.annexesOnNewPage', 'Begin each annex on a page of its own'),
  ],
};

const FONTS: StyleSection = {
  name: 'fonts',
  title: 'Fonts and colours',
  fields: [
    {
      ...font('body', 'Font of the text'),
      hint: 'PDF has Noto Sans or Noto Serif; Word any font by its name.',
    },
    font('headings', 'Font of the headings'),
    number('layout.fonts.bodySize', 'Text (points)', 0.5),
    number('layout.fonts.titleSize', 'Title (points)', 0.5),
    number('layout.fonts.headingSize', 'Headings (points)', 0.5),
    number('layout.fonts.tableSize', 'Tables (points)', 0.5),
    colour('text', 'Text'),
    colour('headings', 'Title and headings'),
    colour('links', 'Links'),
    colour('rules', 'Lines'),
    colour('groupRow', 'Behind the name of a group'),
  ],
};

const LABELS: StyleSection = {
  name: 'labels',
  title: 'Title and labels',
  fields: [
    {
      kind: 'select',
      path: ['documentKind'],
      label: 'Kind of document',
      hint: 'Its usual title comes in the document’s language.',
      options: [
        ['actionItems', 'Action items & next steps'],
        ['summaryReport', 'Summary report'],
      ],
    },
    label('documentTitle', 'Title of the document'),
    label('meeting', 'The meeting', 'May have {body} and {number}.'),
    label('unnumberedMeeting', 'The meeting without a number', 'May have {body}.'),
    label('bodilessMeeting', 'The meeting without a body', 'May have {number}.'),
    label('actionsTitle', 'Title of the edition of actions only'),
    label('draft', 'Mark of a draft'),
    label('version', 'Version', 'May have {version}.'),
    label('dateLineSeparator', 'Between date, time and place'),
    label('annex', 'Heading of an annex', 'May have {number} and {title}.'),
    label('agendaAnnex', 'Title of the agenda'),
    label('participantsAnnex', 'Title of the participants'),
    label('previousActionsAnnex', 'Title of the review of previous actions'),
    label('apologies', 'Heading of the apologies'),
    label('plannedMinutes', 'Minutes of an agenda item', 'May have {minutes}.'),
    label('plannedAndActualMinutes', 'Planned and taken minutes', 'May have {planned} and {actual}.'),
    label('actualMinutes', 'Taken minutes alone', 'May have {actual}.'),
    label('groupCount', 'Behind a group’s name', 'May have {present} and {expected}.'),
    label('speaker', 'Before what somebody said', 'May have {speaker}.'),
    label('actionDetails', 'Behind an action', 'May have {details}.'),
    label('dueOn', 'When an action is due', 'May have {date}.'),
    label('done', 'Of an action that is done'),
    label('dropped', 'Of an action that was dropped'),
    label('columns.familyName', 'Column of family names'),
    label('columns.givenName', 'Column of given names'),
    label('columns.honorific', 'Column of titles'),
    label('columns.affiliation', 'Column of affiliations'),
    label('columns.country', 'Column of countries'),
    label('previousActionColumns.action', 'Column of previous actions'),
    label('previousActionColumns.who', 'Column of who is responsible'),
    label('previousActionColumns.dueOn', 'Column of due dates'),
    label('previousActionColumns.status', 'Column of statuses'),
    label('previousActionColumns.outcome', 'Column of outcomes'),
    label('actionStatuses.open', 'Status of an open action'),
    label('actionStatuses.done', 'Status of one that is done'),
    label('actionStatuses.dropped', 'Status of one that was dropped'),
  ],
};

const SECTIONS: StyleSection = {
  name: 'sections',
  title: 'Sections and marks',
  fields: [
    check('numbersSections', 'Number the sections'),
    check('numbersParagraphs', 'Number paragraphs through the document, instead of bullets'),
    check('printsSpeakers', 'Say who said it, where a note names its speaker'),
    check('printsActionDetails', 'Print assignees and due date behind an action'),
    { kind: 'label', path: ['marks', 'action', 'symbol'], label: 'Mark of an action' },
    check('marks.action.isBold', 'Actions in bold'),
    check('marksDrafts', 'Mark drafts on every page'),
    check('printsVersion', 'Print the version from the second on'),
    { kind: 'label', path: ['marks', 'decision', 'symbol'], label: 'Mark of a decision' },
    check('marks.decision.isBold', 'Decisions in bold'),
  ],
};

const ANNEXES: StyleSection = {
  name: 'annexes',
  title: 'Annexes and columns',
  fields: [
    {
      kind: 'choices',
      path: ['annexes'],
      label: 'Annexes, in this order',
      options: [
        ['agenda', 'Agenda'],
        ['participants', 'Participants'],
        ['previousActions', 'Review of previous actions'],
      ],
    },
    check('agenda.printsActualMinutes', 'Print the minutes an agenda item took'),
    {
      kind: 'choices',
      path: ['participants', 'columns'],
      label: 'Columns of the participants, in this order',
      options: [
        ['familyName', 'Family name'],
        ['givenName', 'Given name'],
        ['honorific', 'Title'],
        ['affiliation', 'Affiliation'],
        ['country', 'Country'],
      ],
    },
    check('participants.printsColumnNames', 'Print the names of the columns'),
    check('participants.printsCounts', 'Print how many of a group were there'),
    check('participants.printsApologies', 'List who sent apologies'),
    {
      kind: 'select',
      path: ['participants', 'order'],
      label: 'Order within a group',
      options: [
        ['roster', 'As on the roster'],
        ['familyName', 'By family name, A to Z'],
      ],
    },
  ],
};

const FOOTER: StyleSection = {
  name: 'footer',
  title: 'Footer',
  fields: [
    { kind: 'text', path: ['layout', 'footer', 'text'], label: 'Text on every page' },
    {
      kind: 'label',
      path: ['layout', 'footer', 'pageNumber'],
      label: 'Page number',
      hint: 'May have {page} and {pages}. Empty for none.',
    },
  ],
};

const FILES: StyleSection = {
  name: 'files',
  title: 'File names',
  fields: [
    {
      kind: 'text',
      path: ['fileName'],
      label: 'Name of exported files',
      hint: `Empty for the name of the meeting’s file. May have ${FILE_NAME_PLACES.map((name) => `{${name}}`).join(', ')}.`,
    },
  ],
};

const LANGUAGE: StyleSection = {
  name: 'language',
  title: 'Language',
  fields: [
    {
      kind: 'select',
      path: ['language'],
      label: 'Language of the document',
      options: [
        ['', 'That of the meeting'],
        ['ar', 'Arabic'],
        ['zh-Hans', 'Chinese'],
        ['en', 'English'],
        ['fr', 'French'],
        ['ru', 'Russian'],
        ['es', 'Spanish'],
      ],
      hint: 'Dates are written, and lines run, as this language does.',
    },
  ],
};

/** The form in its order. The letterhead has fields of its own beside these. */
export const STYLE_SECTIONS: readonly StyleSection[] = [
  PAGE,
  FONTS,
  {
    name: 'letterhead',
    title: 'Letterhead and logo',
    fields: [
      {
        kind: 'lines',
        path: ['layout', 'letterhead'],
        label: 'Lines at the head of the first page',
        hint: 'One text a line, at most twelve.',
      },
    ],
  },
  LABELS,
  SECTIONS,
  ANNEXES,
  FOOTER,
  FILES,
  LANGUAGE,
];
