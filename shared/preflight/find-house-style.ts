import { defaultStyle } from '../summary/built-in-styles.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Finding } from './finding.ts';

/** What is said where a meeting asks for a house style that is not here. */
export const missingStyleSentence = (id: string): string =>
  `The house style “${id}” is not in the library, so the document is printed as “${defaultStyle.name}”. Add the style's file, or choose another style.`;

/** The finding for a meeting whose own house style is not among those there are. */
export const findMissingStyle = ({ houseStyle }: Pick<Meeting, 'houseStyle'>, isThere: boolean): Finding[] =>
  isThere
    ? []
    : [
        {
          code: 'house-style-missing',
          severity: 'warning',
          place: { kind: 'meeting', field: 'houseStyle' },
          where: 'House style',
          message: missingStyleSentence(houseStyle),
          fix: null,
        },
      ];
