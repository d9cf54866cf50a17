import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { builtInStyle, defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';

/** The house style the meeting is printed in; one this Rapporteur does not have is printed in the usual one. */
export const chosenStyle = ({ houseStyle }: Pick<Meeting, 'houseStyle'>): HouseStyle =>
  builtInStyle(houseStyle) ?? defaultStyle;
