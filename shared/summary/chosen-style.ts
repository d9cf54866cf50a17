import type { Meeting } from '../meeting/meeting.ts';
import { builtInStyle, defaultStyle } from './built-in-styles.ts';
import type { HouseStyle } from './house-style.ts';
import { completeStyle, type CompleteStyle } from './languages/complete-style.ts';

/** The house style a meeting is printed in; one this Rapporteur does not have is printed in the usual one. */
export const chosenStyle = ({ houseStyle }: Pick<Meeting, 'houseStyle'>): HouseStyle =>
  builtInStyle(houseStyle) ?? defaultStyle;

/** The same with everything it leaves to the language of the meeting. */
export const completeChosenStyle = (meeting: Pick<Meeting, 'houseStyle' | 'language'>): CompleteStyle =>
  completeStyle(chosenStyle(meeting), meeting.language);
