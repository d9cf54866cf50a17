import type { Meeting } from '../meeting/meeting.ts';
import { builtInStyle, defaultStyle } from './built-in-styles.ts';
import type { HouseStyle } from './house-style.ts';
import { completeStyle, type CompleteStyle } from './languages/complete-style.ts';

/** The style of that id: a built-in one, or one of the library's; undefined where there is none. */
export const styleOfId = (id: string, own: readonly HouseStyle[]): HouseStyle | undefined =>
  builtInStyle(id) ?? own.find((style) => style.id === id);

/** The house style a meeting is printed in; one that is not here is printed in the usual one, which must be told. */
export const chosenStyle = (
  { houseStyle }: Pick<Meeting, 'houseStyle'>,
  own: readonly HouseStyle[],
): HouseStyle => styleOfId(houseStyle, own) ?? defaultStyle;

/** The same with everything it leaves to the language of the meeting. */
export const completeChosenStyle = (
  meeting: Pick<Meeting, 'houseStyle' | 'language'>,
  own: readonly HouseStyle[],
): CompleteStyle => completeStyle(chosenStyle(meeting, own), meeting.language);
