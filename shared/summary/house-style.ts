import { z } from 'zod';
import { nameSchema, textSchema } from '../meeting/text.ts';
import { layoutSchema } from './layout.ts';

/** Text with places to fill in, written `{name}`; which names a label knows stands beside it. */
const template = textSchema(4_000);

const markSchema = z.looseObject({
  /** Printed before the line, one space between. */
  symbol: nameSchema,
  isBold: z.boolean().default(true),
});

export const participantColumnSchema = z.enum([
  'familyName',
  'givenName',
  'honorific',
  'affiliation',
  'country',
]);
export type ParticipantColumn = z.infer<typeof participantColumnSchema>;

export const labelsSchema = z.looseObject({
  /** `{body}`, `{number}`. */
  meeting: template.default('{body} Meeting {number}'),
  documentTitle: nameSchema.default('Action items & next steps'),
  /** The document's title in the edition of actions only. */
  actionsTitle: nameSchema.default('Action items'),
  /** Marks every page of a document that is not final. */
  draft: nameSchema.default('DRAFT'),
  /** From the second version on: `{version}`. */
  version: template.default('Version {version}'),
  /** `{date}`, `{time}`, `{place}`, each with what stands between it and the next; an empty part goes with its bar. */
  dateLineSeparator: nameSchema.default(' | '),
  /** `{number}`, `{title}`. */
  annex: template.default('Annex {number}: {title}'),
  agendaAnnex: nameSchema.default('Meeting Agenda'),
  participantsAnnex: nameSchema.default('List of Participants'),
  apologies: nameSchema.default('Apologies'),
  /** Behind an agenda item: `{minutes}`. */
  plannedMinutes: template.default('({minutes} min)'),
  /** Behind an agenda item where actual minutes are printed: `{planned}`, `{actual}`. */
  plannedAndActualMinutes: template.default('({planned} min planned, {actual} min taken)'),
  /** Where an item had no planned minutes: `{actual}`. */
  actualMinutes: template.default('({actual} min taken)'),
  /** Behind a group's name where counts are printed: `{present}`, `{expected}`. */
  groupCount: template.default('({present} of {expected})'),
  /** Before what a named speaker said: `{speaker}`. */
  speaker: template.default('{speaker}: '),
  /** Behind an action where details are printed: `{details}`. */
  actionDetails: template.default(' ({details})'),
  /** Within the details: `{date}`. */
  dueOn: template.default('by {date}'),
  /** Within the details of the edition of actions, of an action that is not open any more. */
  done: nameSchema.default('done'),
  dropped: nameSchema.default('dropped'),
  columns: z
    .looseObject({
      familyName: nameSchema.default('Family name'),
      givenName: nameSchema.default('Given name'),
      honorific: nameSchema.default('Title'),
      affiliation: nameSchema.default('Affiliation'),
      country: nameSchema.default('Country'),
    })
    .prefault({}),
});

export const openingSchema = z.looseObject({
  /** Opens the paragraph: `{meeting}`, `{body}`, `{number}`, `{date}`, and the two parts below, `{time}` and `{place}`. */
  sentence: template,
  /** Part of the sentence where a start time is known: `{time}`. */
  time: template.default(''),
  /** Part of the sentence where a place is known: `{place}`. */
  place: template.default(''),
  /** Added where the roster has a group that chairs with someone present: `{chair}`. */
  chair: template,
  /** Added where the roster has a secretariat with someone present: `{secretariat}` (its group's name), `{members}`. */
  secretariat: template,
});

/** How a body's summaries look and what they are called. A file of this shape is a house style; no code is needed. */
export const houseStyleSchema = z.looseObject({
  format: z.literal('rapporteur/house-style').default('rapporteur/house-style'),
  version: z.literal(1).default(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and "-"'),
  name: nameSchema,
  /** Language of the document; null for the meeting's own. */
  language: z.string().max(64).nullable().default(null),
  labels: labelsSchema.prefault({}),
  marks: z
    .looseObject({
      action: markSchema.prefault({ symbol: '➔' }),
      decision: markSchema.prefault({ symbol: '⇒' }),
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
  /** In this order, each once. */
  annexes: z
    .array(z.enum(['agenda', 'participants']))
    .max(2)
    .default(['agenda', 'participants']),
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
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
export type HouseStyleInput = z.input<typeof houseStyleSchema>;
