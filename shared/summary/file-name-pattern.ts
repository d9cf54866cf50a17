import { textSchema } from '../meeting/text.ts';

/** What a file-name pattern can name: the document's parts as they are printed, the day as 2026-03-02. */
export const FILE_NAME_PLACES = [
  'body',
  'number',
  'meeting',
  'title',
  'date',
  'edition',
  'language',
] as const;
export type FileNamePlace = (typeof FILE_NAME_PLACES)[number];

export const isFileNamePlace = (name: string): name is FileNamePlace =>
  (FILE_NAME_PLACES as readonly string[]).includes(name);
const unknownPlaces = (pattern: string): string[] =>
  [...pattern.matchAll(/\{(\w*)\}/g)].flatMap(([place, name = '']) => (isFileNamePlace(name) ? [] : [place]));

/** Names of exported files, without ending; empty for the name of the meeting's own file. */
export const fileNamePatternSchema = textSchema(200).superRefine((pattern, context) => {
  const [unknown] = unknownPlaces(pattern);
  if (unknown !== undefined)
    context.addIssue({
      code: 'custom',
      message: `has ${unknown}, which is no part of a name; it may have ${FILE_NAME_PLACES.map((name) => `{${name}}`).join(', ')}`,
    });
});
