import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import type { ViewerServices } from './viewer-services.ts';

/** The style asked for, else the meeting's own, else the first there is. */
export const styleFor = (
  meeting: Meeting,
  asked: string | null,
  styles: ViewerServices['styles'],
): HouseStyle =>
  styles.find(({ id }) => id === asked) ?? styles.find(({ id }) => id === meeting.houseStyle) ?? styles[0];
