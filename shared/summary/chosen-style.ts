import type { Meeting } from '../meeting/meeting.ts';
import { builtInStyle, defaultStyle } from './built-in-styles.ts';
import type { HouseStyle } from './house-style.ts';

/** The house style a meeting is printed in; one this Rapporteur does not have is printed in the usual one. */
export const chosenStyle = ({ houseStyle }: Pick<Meeting, 'houseStyle'>): HouseStyle =>
  builtInStyle(houseStyle) ?? defaultStyle;
