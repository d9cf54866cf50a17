import { z } from 'zod';
import { meetingSchema, type Meeting } from '../shared/meeting/meeting.ts';
import { houseStyleSchema, type HouseStyle } from '../shared/summary/house-style.ts';
import { cleanText } from '../shared/text/clean-text.ts';

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
};

/** What fits a place that is no free text. */
const sampleFor = ({ pattern = '', format, default: usual }: Schema): unknown => {
  if (usual !== undefined && usual !== null) return usual;
  if (format === 'date') return '2026-03-02';
  if (format === 'date-time') return '2026-03-02T11:00:00Z';
  return ['x', '11:00', '#112233'].find((candidate) => new RegExp(pattern, 'i').test(candidate));
};

/**
 * A value of a schema with `text` in every place that takes free text: the schema itself says which these are, so one
 * that is added later is tried too.
 */
function filled(schema: Schema, text: string, places: string[], path = ''): unknown {
  const { anyOf, oneOf, properties, items, type } = schema;
  const choices = (anyOf ?? oneOf ?? []).filter((choice) => choice.type !== 'null');
  const choice = choices.find((each) => each.type === 'array') ?? choices[0];
  if (choice !== undefined) return filled(choice, text, places, path);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (type === 'string') {
    if (schema.pattern !== undefined || schema.format !== undefined) return sampleFor(schema);
    places.push(path);
    return cut(text, schema.maxLength ?? text.length);
  }
  if (type === 'array') {
    const kinds = items?.oneOf ?? (items === undefined ? [] : [items]);
    return kinds.map((kind) => filled(kind, text, places, `${path}[]`));
  }
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([key, each]) => [
        key,
        filled(each, text, places, `${path}.${key}`),
      ]),
    );
  if (type === 'boolean') return schema.default ?? false;
  return schema.default ?? schema.minimum ?? 1;
}

/** Not through the middle of a character. */
const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as Schema;
const MEETING = schemaOf(meetingSchema);
const HOUSE_STYLE = schemaOf(houseStyleSchema);

type Filled = Record<string, unknown>;
type Options = { readonly isTitled?: boolean };

/**
 * A meeting that says `text` wherever somebody can write, with people present whose names it is too. `isTitled` has its
 * own titles, which hide others.
 */
export function hostileMeeting(text: string, { isTitled = true }: Options = {}): Meeting {
  const clean = cleanText(text);
  const made = filled(MEETING, clean, []) as Filled & { agenda: Filled[]; roster: Filled[] };
  const [group = {}] = made.roster;
  const [person] = group['participants'] as Filled[];
  const [item = {}] = made.agenda;
  const lines = (item['minutes'] as Filled[]).map((line, index) => ({
    ...line,
    id: `l${index}`,
  }));
  const previous = (made['previousActions'] as Filled[])[0];
  return meetingSchema.parse({
    ...made,
    ...(isTitled ? {} : { title: '', summaryTitle: '' }),
    houseStyle: 'hostile',
    quorum: null,
    clock: [],
    agenda: [
      {
        ...made.agenda[0],
        state: 'scheduled',
        minutes: lines.map((line: Filled) => ({
          ...line,
          ...('speaker' in line ? { speaker: 'p' } : {}),
          ...('assignees' in line ? { assignees: ['p'] } : {}),
        })),
      },
    ],
    roster: (['chair', 'secretariat'] as const).map((office, index) => ({
      ...made.roster[0],
      id: `g${index}`,
      office,
      participants: [
        { ...person, id: index === 0 ? 'p' : 'q' },
        { ...person, id: `away-${index}` },
      ],
    })),
    attendance: {
      p: { state: 'present' },
      q: { state: 'online' },
      'away-0': { state: 'apologies' },
      'away-1': { state: 'apologies' },
    },
    previousActions: [{ ...previous, id: 'previous', assignees: ['p'] }],
  });
}

/** A house style that says it everywhere, prints everything, and names fonts and files by it. */
export function hostileStyle(text: string): HouseStyle {
  const made = filled(HOUSE_STYLE, cleanText(text), []) as Filled & { layout: Filled; participants: Filled };
  const { logo: _logo, ...layout } = made.layout;
  const { letterheadDocument: _document, ...rest } = made;
  return houseStyleSchema.parse({
    ...rest,
    layout,
    id: 'hostile',
    fileName: '',
    annexes: ['agenda', 'participants', 'previousActions'],
    printsActionDetails: true,
    participants: {
      ...made.participants,
      columns: ['familyName', 'givenName', 'honorific', 'affiliation', 'country'],
      printsColumnNames: true,
      printsCounts: true,
      printsApologies: true,
    },
  });
}

/** The free-text places of both schemas. */
export function hostilePlaces(): { readonly meeting: readonly string[]; readonly style: readonly string[] } {
  const [meeting, style]: [string[], string[]] = [[], []];
  filled(MEETING, 'x', meeting);
  filled(HOUSE_STYLE, 'x', style);
  return { meeting, style };
}
