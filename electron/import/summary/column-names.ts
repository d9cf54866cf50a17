import {
  participantColumnSchema,
  type HouseStyle,
  type ParticipantColumn,
} from '../../../shared/summary/house-style.ts';

const NAMES: readonly (readonly [ParticipantColumn, RegExp])[] = [
  [
    'familyName',
    /^(?:family|last|sur)[ -]?names?$|^surname$|^nom(?: de famille)?$|^apellidos?$|^(?:nach|familien)name$|^sobrenome$|^фамилия$|^姓$/iu,
  ],
  ['givenName', /^(?:given|first|fore)[ -]?names?$|^prénoms?$|^nombres?$|^vorname$|^имя$|^名$/iu],
  ['honorific', /^(?:title|honorific|mr\/ms|salutation|anrede|civilité)$/iu],
  ['affiliation', /^(?:affiliation|organi[sz]ation|institution|entity|organi[sz]ación|organisme)$/iu],
  ['country', /^(?:country|pays|país|land|страна|国家)$/iu],
];

/** The column a table's heading names, in a house style's words or another usual one; null where it is none. */
export function columnOfName(name: string, styles: readonly HouseStyle[]): ParticipantColumn | null {
  for (const { labels } of styles)
    for (const column of participantColumnSchema.options) if (labels.columns[column] === name) return column;
  return NAMES.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
}
