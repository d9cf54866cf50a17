import {
  countdownText,
  durationText,
  type AgendaItemTimings,
  type ItemStage,
} from '../../../../shared/clock/index.ts';
import type { ClockShape } from './clock-icon.tsx';

/** What an item's clock shows in large figures: how much, and of what. */
export type StageWords = {
  readonly figure: string;
  readonly unit: 'left' | 'over' | 'so far';
  /** Says the stage in words; empty while there is nothing to say. */
  readonly remark: string;
  readonly shape: ClockShape;
  readonly stage: ItemStage;
};

/** The current item's clock. Stage, shape, remark and colour always say the same. */
export function stageWords({ planned, elapsed, remaining, overrun, stage }: AgendaItemTimings): StageWords {
  if (planned === null || remaining === null)
    return {
      figure: durationText(elapsed),
      unit: 'so far',
      remark: 'No time is planned',
      shape: 'within',
      stage,
    };
  switch (stage) {
    case 'within':
      return { figure: countdownText(remaining), unit: 'left', remark: '', shape: 'within', stage };
    case 'closing':
      return {
        figure: countdownText(remaining),
        unit: 'left',
        remark: 'Time to wrap up',
        shape: 'closing',
        stage,
      };
    case 'over':
      return { figure: durationText(overrun), unit: 'over', remark: 'Time is up', shape: 'over', stage };
  }
}
