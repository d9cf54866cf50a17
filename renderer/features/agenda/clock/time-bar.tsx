import type { Duration } from '../../../../shared/clock/index.ts';

const WIDTH = 100;

/** How much of the plan is used, with a mark where 80 % is; the figures beside it say the same in words. */
export function TimeBar({ elapsed, planned }: { readonly elapsed: Duration; readonly planned: Duration }) {
  const used = planned === 0 ? WIDTH : Math.min((elapsed / planned) * WIDTH, WIDTH);
  return (
    <svg className="clock-bar" viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="clock-bar-track" width={WIDTH} height="6" />
      <rect className="clock-bar-used" width={used.toFixed(2)} height="6" />
      <rect className="clock-bar-mark" x={0.8 * WIDTH} width="0.5" height="6" />
    </svg>
  );
}
