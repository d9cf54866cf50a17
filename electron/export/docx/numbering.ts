import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions } from 'docx';
import type { BodyPlan } from './body-plan.ts';
import { millimetres } from './measures.ts';
import type { StyleIds } from './style-ids.ts';

/** The three lists of a summary, under the names by which paragraphs refer to them. */
export type ListName = 'headings' | 'bullets' | 'numbers';

const level = (
  depth: number,
  sign: {
    readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
    readonly text: string;
    readonly start?: number;
  },
  indent: { readonly left: number; readonly hanging: number },
  style: string | undefined,
): ILevelsOptions => ({
  level: depth,
  ...sign,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.TAB,
  style: { ...(style === undefined ? {} : { style }), paragraph: { indent } },
});

const counted = (start: number) => ({ format: LevelFormat.DECIMAL, text: '%1.', start });
const marked = (text: string) => ({ format: LevelFormat.BULLET, text });
const hung = (left: number, hanging: number) => ({ left: millimetres(left), hanging: millimetres(hanging) });

/**
 * The levels of a list that counts from `start`. With `styles` each level is tied to its style, so that a paragraph
 * given the style in Word is numbered at once; a template's styles are left as they are and get no such tie.
 */
export function listLevels(list: ListName, start: number, styles: StyleIds | null): ILevelsOptions[] {
  switch (list) {
    case 'headings':
      return [level(0, counted(start), hung(9, 9), styles?.heading1)];
    case 'numbers':
      return [level(0, counted(start), hung(10, 10), styles?.number)];
    case 'bullets':
      return [
        level(0, marked('•'), hung(9, 5), styles?.bullet1),
        level(1, marked('–'), hung(15, 5), styles?.bullet2),
      ];
  }
}

/** The lists as `docx` takes them. */
export function listDefinitions(plan: Pick<BodyPlan, 'styles' | 'tiesListsToStyles' | 'headingNumbers'>) {
  const tied = plan.tiesListsToStyles ? plan.styles : null;
  return [
    {
      reference: 'headings',
      levels: listLevels('headings', 1, plan.headingNumbers === 'style' ? tied : null),
    },
    { reference: 'bullets', levels: listLevels('bullets', 1, tied) },
    { reference: 'numbers', levels: listLevels('numbers', 1, tied) },
  ];
}
