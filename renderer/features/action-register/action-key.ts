import { placeId, type RegisteredAction } from '../../../shared/series/action-register.ts';

/** What tells one action of the register from every other. */
export const actionKey = ({ path, place }: Pick<RegisteredAction, 'path' | 'place'>): string =>
  `${path}\n${place.kind}\n${placeId(place)}`;
