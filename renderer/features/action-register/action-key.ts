import type { RegisteredAction } from '../../../shared/series/action-register.ts';

/** What tells one action of the register from every other. */
export const actionKey = ({ path, lineId }: Pick<RegisteredAction, 'path' | 'lineId'>): string =>
  `${path}\n${lineId}`;
