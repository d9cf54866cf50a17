import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../shared/meeting/text.ts';

/** The day on the wall of whoever looks at the register: what is overdue is so for them. */
export const dayAt = (now: number): Day =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString() as Day;
