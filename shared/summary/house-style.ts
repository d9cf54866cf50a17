import { z } from 'zod';
import { languageSchema, nameSchema, textSchema } from '../meeting/text.ts';
import { fileNamePatternSchema } from './file-name-pattern.ts';
import { layoutSchema } from './layout.ts';
import { letterheadDocumentSchema } from './letterhead-document.ts';

/** Text with places to fill in, written `{name}`; which names a label knows stands beside it. */
const template = textSchema(4_000);

const markSchema = z.looseObject({
  /** Printed before the line, one space between. Left out, it is an arrow that points the way the document is read. */
  symbol: nameSchema.optional(),
  isBold: z.boolean().default(true),
});

/** A mark with its symbol. */
export type Mark = z.infer<typeof markSchema> & { readonly symbol: string };

export const participantColumnSchema = z.enum([
  'familyName',
  'givenName',
  'honorific',
  'affiliation',
  'country',
]);
export type ParticipantColumn = z.infer<typeof participantColumnSchema>;

/**
 * What a style calls the parts of a document. A label it names stays so in every language; one it leaves out comes in
 * the language of the document (languages/complete-style.ts).
 */
export const labelsSchema = z.looseObject({
  /** `{body}`, `{number}`. */
  meeting: template.optional(),
  /** Where a meeting has no number: `{body}`. */
  unnumberedMeeting: template.optional(),
  /** Where no body is named: `{number}`. */
  bodilessMeeting: template.optional(),
  documentTitle: nameSchema.optional(),
  /** The document's title in the edition of actions only. */
  actionsTitle: nameSchema.optional(),
  /** Marks every page of a document that is not final. */
  draft: nameSchema.optional(),
  /** From the second version on: `{version}`. */
  version: template.optional(),
  /** `{date}`, `{time}`, `{place}`, each with what stands between it and the next; an empty part goes with its bar. */
  dateLineSeparator: nameSchema.optional(),
  /** `{number}`, `{title}`. */
  annex: template.optional(),
  agendaAnnex: nameSchema.optional(),
  participantsAnnex: nameSchema.optional(),
  previousActionsAnnex: nameSchema.optional(),
  apologies: nameSchema.optional(),
  /** Behind an agenda item: `{minutes}`. */
  plannedMinutes: template.optional(),
  /** Behind an agenda item where actual minutes are printed: `{planned}`, `{actual}`. */
  plannedAndActualMinutes: template.optional(),
  /** Where an item had no planned minutes: `{actual}`. */
  actualMinutes: template.optional(),
  /** Behind a group's name where counts are printed: `{present}`, `{expected}`. */
  groupCount: template.optional(),
  /** Before what a named speaker said: `{speaker}`. */
  speaker: template.optional(),
  /** Behind an action where details are printed: `{details}`. */
  actionDetails: template.optional(),
  /** Within the details: `{date}`. */
  dueOn: template.optional(),
  /** Within the details of the edition of actions, of an action that is not open any more. */
  done: nameSchema.optional(),
  dropped: nameSchema.optional(),
  columns: z
    .looseObject({
      familyName: nameSchema.optional(),
      givenName: nameSchema.optional(),
      honorific: nameSchema.optional(),
      affiliation: nameSchema.optional(),
      country: nameSchema.optional(),
    })
    .prefault({}),
  previousActionColumns: z
    .looseObject({
      action: nameSchema.optional(),
      who: nameSchema.optional(),
      dueOn: nameSchema.optional(),
      status: nameSchema.optional(),
      outcome: nameSchema.optional(),
    })
    .prefault({}),
  actionStatuses: z
    .looseObject({
      open: nameSchema.optional(),
      done: nameSchema.optional(),
      dropped: nameSchema.optional(),
    })
    .prefault({}),
});

/** Sentences the style leaves out come in the language of the document; one that is to be missing is empty. */
export const openingSchema = z.looseObject({
  /** Opens the paragraph: `{meeting}`, `{body}`, `{number}`, `{date}`, and the two parts below, `{time}` and `{place}`. */
  sentence: template.optional(),
  /** Part of the sentence where a start time is known: `{time}`. */
  time: template.optional(),
  /** Part of the sentence where a place is known: `{place}`. */
  place: template.optional(),
  /** Added where the roster has a group that chairs with someone present: `{chair}`. */
  chair: template.optional(),
  /** Added where the roster has a secretariat with someone present: `{secretariat}` (its group's name), `{members}`. */
  secretariat: template.optional(),
});

/** How a body's summaries look and what they are called. A file of this shape is a house style; no code is needed. */
export const houseStyleSchema = z.looseObject({
  format: z.literal('rapporteur/house-style').default('rapporteur/house-style'),
  version: z.literal(1).default(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and "-"'),
  name: nameSchema,
  /** Language of the document, BCP 47; null for the meeting's own. */
  language: languageSchema.nullable().default(null),
  /** What the document is: gives its title where labels name none. */
  documentKind: z.enum(['actionItems', 'summaryReport']).default('actionItems'),
  labels: labelsSchema.prefault({}),
  marks: z
    .looseObject({
      action: markSchema.prefault({}),
      decision: markSchema.prefault({}),
    })
    .prefault({}),
  numbersSections: z.boolean().default(true),
  /** Whether notes print as paragraphs numbered through the document instead of as bullets. */
  numbersParagraphs: z.boolean().default(false),
  printsSpeakers: z.boolean().default(true),
  /** Whether assignees and due date follow an action in brackets. */
  printsActionDetails: z.boolean().default(false),
  /** Whether a document that is not final says so on every page. */
  marksDrafts: z.boolean().default(true),
  /** Whether the title block says which version it is, from the second on. */
  printsVersion: z.boolean().default(true),
  opening: openingSchema.nullable().default(null),
  /** In this order, each once. The review of previous actions is last, so that the others keep the numbers they always had. */
  annexes: z
    .array(z.enum(['agenda', 'participants', 'previousActions']))
    .max(3)
    .default(['agenda', 'participants', 'previousActions']),
  agenda: z.looseObject({ printsActualMinutes: z.boolean().default(false) }).prefault({}),
  participants: z
    .looseObject({
      columns: z.array(participantColumnSchema).min(1).max(5).default(['familyName', 'givenName']),
      printsColumnNames: z.boolean().default(false),
      printsCounts: z.boolean().default(false),
      printsApologies: z.boolean().default(false),
      /** Roster order is the secretariat's; familyName sorts each group A to Z in the document's language. */
      order: z.enum(['roster', 'familyName']).default('roster'),
    })
    .prefault({}),
  layout: layoutSchema.prefault({}),
  /** The letterhead of the Word document; left out for that of the layout. PDF and HTML have the layout's. */
  letterheadDocument: letterheadDocumentSchema.optional(),
  /** What exported files are called: `{body}`, `{number}`, `{meeting}`, `{title}`, `{date}`, `{edition}`, `{language}`. */
  fileName: fileNamePatternSchema.default(''),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
export type HouseStyleInput = z.input<typeof houseStyleSchema>;
